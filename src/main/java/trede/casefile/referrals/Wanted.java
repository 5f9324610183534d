package trede.casefile.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.Function;

/// What somebody asks a colleague or a team: to do what, with which question, until when.
///
/// @param sensitive whether it tells of health or justice; null where nobody was asked: its words tell
public record Wanted(
        Step.Asked asked,
        Function function,
        String question,
        LocalDate due,
        @Nullable Boolean sensitive) {

    public Wanted(Step.Asked asked, Function function, String question, LocalDate due) {
        this(asked, function, question, due, null);
    }
}
