package trede.town.ladder;

import java.time.LocalDate;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Life;
import trede.town.lives.Offers;
import trede.town.lives.Origin;
import trede.town.lives.People;
import trede.town.lives.Periods;
import trede.town.lives.Sheet;

/// Turns one person of a plan by months into a life with days, names and reasons.
final class ClimberLife {

    private final Climber person;
    private final Periods months;
    private final Dice dice;
    private final boolean onlyLivingWage;
    private final int begin;
    private final LocalDate born;
    private final Origin origin;
    private final Life life;

    /// @param onlyLivingWage nobody has the equivalent living wage
    ClimberLife(Climber person, Periods months, People people, String code, boolean onlyLivingWage, Dice dice) {
        this.person = person;
        this.months = months;
        this.dice = dice;
        this.onlyLivingWage = onlyLivingWage;
        var first = months.runs(person::on).getFirst();
        this.begin = start(first.from());
        this.origin = people.origin(dice);
        boolean student =
                months.runs(month -> person.rungs[month] == Rung.STUDY).size() > 0;
        int age = student ? dice.between(18, 25) : dice.pickByWeight(2, 3, 3, 2) * 11 + dice.between(19, 30);
        var day = Fact.date(begin).minusYears(age).minusDays(dice.between(1, 364));
        this.born = People.roundedBirth(day, origin, dice);
        this.life = new Life(code, people.invent(origin, born, dice), begin);
    }

    Life tell() {
        registrations();
        boolean first = true;
        for (var run : months.runs(person::on)) {
            int start = first ? begin : start(run.from());
            first = false;
            int end = end(run, start);
            benefit(start, end);
            screening(start, end);
            activities(run, start, end);
            partTime(start, end);
            if (end != Fact.RUNNING) {
                leave(end, months.runs(person::on).getLast().equals(run));
            }
        }
        return life;
    }

    private int start(int month) {
        int since = person.since[month];
        if (since >= 0) {
            return dice.chance(0.25) ? months.first(since) : dice.between(months.first(since), months.last(since) - 8);
        }
        var date = Fact.date(months.first(0)).plusMonths(since);
        return (int) date.toEpochDay() + dice.between(0, date.lengthOfMonth() - 1);
    }

    private int end(Periods.Run run, int start) {
        if (run.until() == months.end() && !dice.chance(0.03)) {
            return Fact.RUNNING;
        }
        int least = Math.min(months.last(run.until()), Math.max(months.first(run.until()), start + 6));
        return dice.chance(0.5) ? months.last(run.until()) : dice.between(least, months.last(run.until()));
    }

    private void benefit(int start, int end) {
        String residence = life.identity().residence();
        boolean equivalent =
                !onlyLivingWage && !"citizen".equals(residence) && !"eu".equals(residence) && dice.chance(0.35);
        String kind = equivalent ? "equivalent_living_wage" : "living_wage";
        int known = Math.min(end, months.last(months.end()));
        String category = dice.pick("1", "1", "2", "2", "3");
        int from = start;
        if (known - start > 120 && dice.chance(0.22)) {
            int change = Fact.firstOfMonth(dice.between(start + 40, known - 31));
            life.add(Fact.benefit(kind, category, from, change - 1));
            category = dice.pick("1", "2", "3");
            from = change;
        }
        life.add(Fact.benefit(kind, category, from, end));
    }

    private void screening(int start, int end) {
        int horizon = Math.min(end, months.last(months.end()));
        int day = start + dice.between(5, 70);
        String outcome = dice.pick("professional", "professional", "professional", "professional", "social");
        while (day <= horizon) {
            int last = (int) Fact.date(day).plusYears(1).toEpochDay() - 1;
            life.add(Offers.screening(outcome, day, last > horizon ? Fact.RUNNING : last, dice));
            day = last + 1 + (dice.chance(0.7) ? 0 : dice.between(10, 100));
        }
    }

    /// Each rung is followed in exactly its own months; care is no rung of its own, half of them have it
    /// on record.
    private void activities(Periods.Run run, int start, int end) {
        for (Rung rung : Rung.values()) {
            boolean told = rung.active() || (rung == Rung.CARE && dice.chance(0.5));
            if (told) {
                months.runs(month -> run.includes(month) && person.rungs[month] == rung)
                        .forEach(stretch -> follow(rung, stretch, start, end));
            }
        }
    }

    private void follow(Rung rung, Periods.Run run, int start, int end) {
        boolean sinceBefore = run.from() == 0 && start < months.first(0);
        int early =
                sinceBefore ? Math.max(start, months.first(0) - 180) : Math.max(months.first(run.from()), start + 1);
        int most = Math.max(months.first(run.until()), Math.min(months.last(run.until()), end));
        int least = Math.min(early, Math.min(most, months.last(run.from())));
        boolean open = run.until() == months.end() && end == Fact.RUNNING;
        months.cover(run, least, most, open, dice)
                .forEach(span -> life.add(Offers.activity(rung.code(), span[0], span[1], dice)));
    }

    /// Some work a few hours a week beside their living wage.
    private void partTime(int start, int end) {
        int last = Math.min(end, months.last(months.end()));
        if (last - start > 90 && dice.chance(onlyLivingWage ? 0.3 : 0.04)) {
            int day = dice.between(Math.max(start, last - 420) + 30, last - 10);
            life.add(Offers.employment("regular", day, Fact.RUNNING, dice).forHours("12"));
        }
    }

    private void leave(int end, boolean forGood) {
        boolean knows = end < months.last(months.end());
        switch (dice.pickByWeight(onlyLivingWage ? 70 : 46, 10, 12, 8, 6, 6, 2, 10)) {
            case 0 -> {
                life.add(Fact.exit("work", end));
                if (knows) {
                    int start = end - dice.between(-1, 12);
                    life.add(Offers.employment(
                            dice.pick("regular", "regular", "article_60"), start, Fact.RUNNING, dice));
                }
            }
            case 1 -> life.add(Fact.exit("invalidity", end));
            case 2 ->
                life.add(Fact.exit(Fact.date(end).minusYears(60).isAfter(born) ? "pension" : "other_income", end));
            case 3 -> life.add(Fact.exit("unemployment_benefit", end));
            case 4 -> life.add(Fact.exit("education", end));
            case 5 -> life.add(Fact.exit("moved", end));
            case 6 -> dies(end, forGood);
            default -> {
                // nobody wrote down why
            }
        }
    }

    private void dies(int end, boolean forGood) {
        if (forGood) {
            life.dies(end);
            life.add(Fact.exit("deceased", end));
        }
    }

    private void registrations() {
        boolean citizen = "citizen".equals(life.identity().residence());
        int since = Math.max((int) born.toEpochDay(), begin - dice.between(0, 3000));
        life.add(Fact.of(Sheet.REGISTRATIONS, citizen ? "population" : "aliens", since, Fact.RUNNING));
        int day = begin + dice.between(5, 50);
        if (dice.chance(0.3) && day < months.last(months.end())) {
            life.add(Fact.of(Sheet.REGISTRATIONS, "jobseeker", day, Fact.RUNNING));
        }
    }
}
