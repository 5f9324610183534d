package trede.town.antwerp;

import java.time.LocalDate;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Periods;

/// The day of birth that makes a planned person too young, too old or neither, each quarter as the plan says.
final class AntwerpBirth {

    private static final int TOO_YOUNG_UNDER = 18;
    private static final int TOO_OLD_FROM = 66;

    private final Planned person;
    private final Periods quarters;
    private final Dice dice;

    AntwerpBirth(Planned person, Periods quarters, Dice dice) {
        this.person = person;
        this.quarters = quarters;
        this.dice = dice;
    }

    /// @param begin the day on which the person was first helped
    LocalDate day(int begin) {
        var left = quarters.runs(quarter -> person.places[quarter] == Place.AGE);
        if (left.isEmpty()) {
            return between(begin);
        }
        var run = left.getFirst();
        return person.minor ? minor(run) : old(run);
    }

    private LocalDate minor(Periods.Run run) {
        int next = run.until() + 1;
        boolean grows = next < quarters.count() && person.places[next].onBenefit();
        int birthday = grows ? quarters.someDay(next, dice) : quarters.last(run.until()) + dice.between(15, 320);
        return Fact.date(birthday).minusYears(TOO_YOUNG_UNDER);
    }

    private LocalDate old(Periods.Run run) {
        boolean becomes = run.from() > 0 && person.places[run.from() - 1].onBenefit();
        int birthday = becomes
                ? quarters.someDay(run.from(), dice)
                : quarters.first(run.from()) - (int) (dice.share() * dice.share() * 6000);
        return Fact.date(birthday).minusYears(TOO_OLD_FROM);
    }

    private LocalDate between(int begin) {
        int age = switch (dice.pickByWeight(27, 34, 24, 15)) {
            case 0 -> dice.between(18, 25);
            case 1 -> dice.between(26, 37);
            case 2 -> dice.between(38, 49);
            default -> dice.between(50, 63);
        };
        var born = Fact.date(begin).minusYears(age).minusDays(dice.between(1, 364));
        var oldest = Fact.date(quarters.last(quarters.end()))
                .minusYears(TOO_OLD_FROM)
                .plusDays(20);
        return born.isBefore(oldest) ? oldest.plusDays(dice.between(0, 900)) : born;
    }
}
