package trede.benefits.committee.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Aid;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.DecisionKind;
import trede.benefits.decisions.Ground;
import trede.benefits.decisions.Payment;
import trede.benefits.forms.Typed;
import trede.benefits.forms.Written;
import trede.casefile.FactKind;
import trede.casefile.sensitive.Veil;

/// The fields in which a decision is proposed or written down otherwise.
final class ContentForm {

    private static final int LONGEST = 10_000;
    private static final int METHOD = 2_000;
    private static final int WHY = 1_000;

    private ContentForm() {}

    static List<String> exits() {
        return FactKind.EXIT.codes().stream().map(code -> code.code()).toList();
    }

    /// What was typed; null where there are problems.
    static @Nullable Content read(Typed typed, LocalDate today) {
        var kind = DecisionKind.find(typed.choice(
                        "kind",
                        Stream.of(DecisionKind.values()).map(DecisionKind::code).toList()))
                .orElseThrow();
        var aid = Aid.find(typed.choice(
                        "aid", Stream.of(Aid.values()).map(Aid::code).toList()))
                .orElseThrow();
        var ground = Ground.find(typed.choice(
                        "ground", Stream.of(Ground.values()).map(Ground::code).toList()))
                .orElseThrow();
        String exit = typed.value("exit");
        var content = new Content(
                kind,
                aid,
                ground,
                typed.words("reason", LONGEST),
                kind.pays() ? payment(typed, aid) : Payment.NONE,
                typed.day("first", today),
                typed.findDay("last", today),
                kind == DecisionKind.STOPPED && exits().contains(exit) ? exit : null);
        return typed.sound() ? content : null;
    }

    private static Payment payment(Typed typed, Aid aid) {
        String category = typed.value("category");
        String periodicity = typed.value("periodicity");
        return new Payment(
                aid.isIncome() && category.matches("[123]") ? Integer.valueOf(category) : null,
                typed.text("category_why", WHY),
                typed.money("amount"),
                typed.text("method", METHOD),
                null,
                Payment.PERIODICITIES.contains(periodicity) ? periodicity : null);
    }

    /// What stands in the fields before anybody types.
    static Map<String, String> before(Content content) {
        var payment = content.payment();
        var before = new HashMap<String, String>();
        before.put("kind", content.kind().code());
        before.put("aid", content.aid().code());
        before.put("ground", content.ground().code());
        before.put("reason", readable(content.reason()));
        before.put(
                "category", payment.category() == null ? "" : payment.category().toString());
        before.put("category_why", readable(payment.categoryWhy()));
        before.put(
                "amount",
                payment.amount() == null ? "" : payment.amount().toPlainString().replace('.', ','));
        before.put("method", readable(payment.method()));
        before.put("periodicity", payment.periodicity() == null ? "" : payment.periodicity());
        before.put("first", Written.day(content.first()));
        before.put("last", Written.day(content.last()));
        before.put("exit", content.exit() == null ? "" : content.exit());
        return before;
    }

    // What the visitor may not read they write anew.
    private static String readable(String text) {
        return Veil.hides(text, null, false) ? "" : text;
    }

    /// The grounds in the order of the law, those of what is chosen first.
    static List<Ground> grounds(String kind) {
        var grounds = new ArrayList<>(List.of(Ground.values()));
        DecisionKind.find(kind)
                .ifPresent(chosen -> grounds.sort(java.util.Comparator.comparing(ground -> !ground.allows(chosen))));
        return grounds;
    }
}
