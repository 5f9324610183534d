package trede.benefits.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.benefits.clocks.DecisionTerm;
import trede.benefits.clocks.ForwardingTerm;
import trede.benefits.clocks.NotificationTerm;
import trede.benefits.clocks.ReviewTerm;
import trede.benefits.clocks.SilenceTerm;
import trede.benefits.clocks.StayAbroad;
import trede.law.Law;
import trede.time.Period;

/// The last days that the law gives, worked out once and written beside the day from which they run.
@Component
public class Deadlines {

    private final Law law;

    Deadlines(Law law) {
        this.law = law;
    }

    /// When it must be decided: about the living wage sooner than about other aid.
    LocalDate decideBy(LocalDate received, Asked asked) {
        var other = DecisionTerm.ofOtherAid(law, received).last();
        var income = DecisionTerm.of(law, received).last();
        return !asked.isIncome() ? other : income.isBefore(other) || onlyIncome(asked) ? income : other;
    }

    /// When the person must know it at the latest, after which silence may be appealed.
    LocalDate knownBy(LocalDate received, Asked asked) {
        return asked.isIncome()
                ? SilenceTerm.of(law, received).last()
                : notifyBy(DecisionTerm.ofOtherAid(law, received).last());
    }

    private static boolean onlyIncome(Asked asked) {
        return asked.kinds().stream().allMatch(Aid::isIncome);
    }

    LocalDate forwardBy(LocalDate received) {
        return ForwardingTerm.of(law, received).last();
    }

    /// When the person must have been told of a decision.
    public LocalDate notifyBy(LocalDate decided) {
        return NotificationTerm.of(law, decided).last();
    }

    /// When the file must be looked at anew.
    public LocalDate reviewBy(LocalDate day) {
        return ReviewTerm.of(law, day).last();
    }

    /// When a change that was told should have been looked at.
    LocalDate lookBy(LocalDate reported) {
        return reported.plusDays(law.number("benefits.change_days", reported));
    }

    /// The days abroad of a year, of all stays that count.
    public StayAbroad abroad(int year, List<Stay> stays) {
        return StayAbroad.of(
                law,
                year,
                stays.stream()
                        .filter(stay -> stay.excused().isEmpty())
                        .map(Stay::days)
                        .toList());
    }

    /// From which day of this stay nothing is paid; null while its years allow it.
    @Nullable
    LocalDate unpaidFrom(Stay stay, List<Stay> all) {
        if (!stay.excused().isEmpty()) {
            return null;
        }
        var years = new TreeSet<Integer>();
        for (int year = stay.days().first().getYear();
                year <= stay.days().last().getYear();
                year++) {
            years.add(year);
        }
        var unpaid = new ArrayList<Period>();
        years.forEach(year -> unpaid.addAll(abroad(year, all).unpaid()));
        return unpaid.stream()
                .filter(stretch -> !stretch.last().isBefore(stay.days().first())
                        && !stretch.first().isAfter(stay.days().last()))
                .map(stretch -> stretch.first().isBefore(stay.days().first())
                        ? stay.days().first()
                        : stretch.first())
                .findFirst()
                .orElse(null);
    }
}
