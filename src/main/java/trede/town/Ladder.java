package trede.town;

import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Life;
import trede.town.lives.Offers;
import trede.town.lives.People;
import trede.town.lives.Sheet;

/// What is done during a run of benefit in a generated town: screened, and screened again, and rung by
/// rung from care
/// over
/// language and company to work.
final class Ladder {

    private static final int MONTH = 30;
    private static final String[] RUNGS = {"care", "language", "social", "labour", "external_partner", "study"};

    private final Life life;
    private final TownPlan plan;
    private final Dice dice;

    Ladder(Life life, TownPlan plan, Dice dice) {
        this.life = life;
        this.plan = plan;
        this.dice = dice;
    }

    /// @param first whether this is the person's first run
    void climb(int from, int end, boolean first) {
        String outcome = screenings(from, end);
        int day = from + dice.between(10, 4 * MONTH);
        int rung = firstRung(outcome, first);
        while (day < end && day <= plan.last()) {
            if (dice.chance(plan.detail() * 0.8)) {
                int last = day + weeks(rung) * 7 - dice.between(1, 5);
                put(Offers.activity(RUNGS[rung], day, last > end && dice.chance(0.8) ? end : last, dice));
            }
            day += weeks(rung) * 7 + dice.between(3, 5 * MONTH);
            rung = nextRung(rung, outcome);
        }
        if (dice.chance(0.35 * plan.detail()) && "professional".equals(outcome)) {
            put(Fact.of(Sheet.REGISTRATIONS, "jobseeker", from + dice.between(5, 60), end + dice.between(0, 60)));
        }
    }

    /// Screened some weeks after the start, again when it runs out or some time after. Answers the first
    /// outcome.
    private String screenings(int from, int end) {
        String outcome = switch (dice.pickByWeight(84, 12, 4)) {
            case 0 -> "professional";
            case 1 -> "social";
            default -> "none";
        };
        String current = outcome;
        int day = from + dice.between(4, 75);
        while (day < end && day <= plan.last() && dice.chance(Math.max(0.3, plan.detail() * 0.95))) {
            int last = (int) Fact.date(day)
                            .plusMonths(dice.pick(6, 12, 12, 12, 24))
                            .toEpochDay()
                    - 1;
            put(Offers.screening(current, day, last, dice));
            day = last + 1 + (dice.chance(0.6) ? 0 : dice.between(1, 4 * MONTH));
            if (dice.chance(0.12)) {
                current = dice.pick("professional", "professional", "social");
            }
        }
        return outcome;
    }

    private int firstRung(String outcome, boolean first) {
        if ("none".equals(outcome)) {
            return 0;
        }
        if ("social".equals(outcome)) {
            return dice.chance(0.5) ? 0 : 2;
        }
        boolean young = life.identity()
                        .birth()
                        .compareTo(Fact.date(plan.last()).minusYears(26).toString())
                > 0;
        if (young && dice.chance(0.3)) {
            return 5;
        }
        boolean newcomer = first && !People.speaksDutch(life.identity());
        return newcomer && dice.chance(0.75) ? 1 : 2 + dice.pickByWeight(3, 5, 2);
    }

    private int nextRung(int rung, String outcome) {
        if (!"professional".equals(outcome)) {
            return dice.chance(0.7) ? rung : 2 * dice.between(0, 1);
        }
        return switch (rung) {
            case 0 -> dice.pick(1, 2);
            case 1 -> dice.pick(1, 2, 3, 3);
            case 2 -> dice.pick(3, 3, 4);
            case 3 -> dice.pick(3, 4, 4, 5);
            case 4 -> dice.pick(3, 4);
            default -> 5;
        };
    }

    private int weeks(int rung) {
        return switch (rung) {
            case 0 -> dice.between(6, 50);
            case 1 -> dice.between(8, 20);
            case 5 -> dice.between(36, 44);
            default -> dice.between(4, 34);
        };
    }

    /// Records what begins by the last day of the town; what ends later runs on. The dead do nothing.
    void put(Fact fact) {
        int limit = Math.min(plan.last(), life.deceasedOn());
        if (fact.first() > limit || fact.last() < fact.first()) {
            return;
        }
        boolean later = fact.last() > limit && !(life.died() && fact.last() != Fact.RUNNING);
        life.add(later ? fact.until(Fact.RUNNING) : fact.last() > limit ? fact.until(limit) : fact);
    }
}
