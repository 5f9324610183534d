package trede.benefits.letters;

import java.util.ArrayList;
import java.util.List;
import trede.benefits.decisions.Decision;

/// The mentions without which a notification is no notification: the term for an appeal would not begin.
final class Mentions {

    private Mentions() {}

    /// Keys of those that a letter would lack.
    static List<String> missing(LetterView view) {
        var missing = new ArrayList<String>();
        var decision = view.decision();
        if (decision == null) {
            return missing;
        }
        decided(decision, missing);
        add(missing, view.reference().isBlank(), "reference");
        add(missing, view.worker().isBlank(), "worker");
        add(missing, view.head().service().isBlank(), "service");
        add(missing, view.head().court().isBlank(), "court");
        add(missing, view.head().courtAddress().isBlank(), "court_address");
        add(missing, view.appealMonths() <= 0, "appeal_term");
        return missing;
    }

    private static void decided(Decision decision, List<String> missing) {
        var content = decision.content();
        var payment = content.payment();
        add(missing, content.reason().isBlank(), "reason");
        if (content.kind().pays()) {
            add(missing, content.aid().isIncome() && payment.category() == null, "category");
            add(missing, payment.amount() == null, "amount");
            add(missing, payment.method().isBlank(), "method");
            add(missing, payment.periodicity() == null, "periodicity");
        }
    }

    private static void add(List<String> missing, boolean lacks, String mention) {
        if (lacks) {
            missing.add("benefits.letter.mention." + mention);
        }
    }
}
