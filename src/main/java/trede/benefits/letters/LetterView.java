package trede.benefits.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Application;
import trede.benefits.decisions.Decision;
import trede.benefits.forms.Written;
import trede.web.Page;

/// What a letter is made of.
///
/// @param address street and place of the person, a line each; empty if unknown
/// @param worker who follows the file
/// @param application null for a decision that nobody asked for
/// @param decision null for a receipt
/// @param appealMonths how long one can appeal
public record LetterView(
        String name,
        List<String> address,
        String centre,
        Letterhead head,
        String worker,
        @Nullable Application application,
        @Nullable Decision decision,
        int appealMonths,
        LocalDate today) {

    /// What somebody of ours wrote in it.
    String[] words(LetterKind kind) {
        if (decision != null) {
            var payment = decision.content().payment();
            return new String[] {decision.content().reason(), payment.method(), payment.categoryWhy()};
        }
        if (application == null) {
            return new String[0];
        }
        var forwarding = application.forwarding();
        return kind == LetterKind.FORWARDING && forwarding != null
                ? new String[] {forwarding.why()}
                : new String[] {application.asked().words()};
    }

    /// 1.314,20
    public String money(@Nullable BigDecimal amount, Page page) {
        return Written.money(amount, page.language());
    }

    /// Of the decision, else of the application.
    public String reference() {
        return decision != null ? decision.reference() : application != null ? application.reference() : "";
    }
}
