package trede.town.ladder;

import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Identity;
import trede.town.lives.Life;
import trede.town.lives.Offers;
import trede.town.lives.People;
import trede.town.lives.Sheet;

/// People who fled Ukraine and are helped in Essen: of five, three work and two are registered as
/// jobseekers; all
/// learn.
final class Displaced {

    static final int PEOPLE = 40;

    private final Life life;
    private final Dice dice;
    private final int come;
    private final int last;

    Displaced(People people, int number, Dice dice) {
        this.dice = dice;
        this.come = Fact.day(2022, 3, 12) + dice.between(0, 300);
        this.last = Fact.day(2023, 10, 31);
        var origin = people.origin("uk");
        var born = Fact.date(come).minusYears(dice.between(19, 58)).minusDays(dice.between(1, 364));
        var told = people.invent(origin, born, dice);
        var identity = new Identity(
                told.niss(),
                told.family(),
                told.given(),
                told.birth(),
                told.gender(),
                "UA",
                told.language(),
                told.municipality(),
                told.postalCode(),
                "temporary_protection");
        this.life = new Life("O%05d".formatted(number), identity, come);
    }

    Life tell(boolean works) {
        life.add(Fact.of(Sheet.REGISTRATIONS, "aliens", come + dice.between(3, 25), Fact.RUNNING));
        int course = come + dice.between(20, 70);
        life.add(Offers.activity("language", course, course + dice.between(80, 150), dice));
        int second = Fact.day(2023, 1, 9) + dice.between(0, 60);
        life.add(Offers.activity(dice.pick("language", "labour"), second, second + dice.between(60, 140), dice));
        String category = dice.pick("1", "2", "3", "3");
        if (works) {
            int work = Fact.day(2023, 1, 5) + dice.between(0, 250);
            life.add(Fact.benefit("equivalent_living_wage", category, come, work - 1));
            life.add(Fact.exit("work", work - 1));
            life.add(Offers.employment("regular", work, Fact.RUNNING, dice));
        } else {
            life.add(Fact.benefit("equivalent_living_wage", category, come, Fact.RUNNING));
            int seeks = Math.min(last, come + dice.between(30, 200));
            life.add(Fact.of(Sheet.REGISTRATIONS, "jobseeker", seeks, Fact.RUNNING));
        }
        return life;
    }
}
