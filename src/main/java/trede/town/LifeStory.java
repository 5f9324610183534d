package trede.town;

import java.time.LocalDate;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Life;
import trede.town.lives.Offers;
import trede.town.lives.Origin;
import trede.town.lives.People;
import trede.town.lives.Sheet;

/// One invented life in a generated town: runs of benefit with gaps, what was done in them, and how they
/// ended.
final class LifeStory {

    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private final TownPlan plan;
    private final Dice dice;
    private final Origin origin;
    private final int entry;
    private final LocalDate born;
    private final Life life;
    private final Ladder ladder;
    private boolean gone;

    LifeStory(TownPlan plan, People people, int number, Dice dice) {
        this.plan = plan;
        this.dice = dice;
        this.origin = people.origin(dice);
        this.entry = dice.between(plan.first() - 18 * MONTH, plan.last() - 3);
        this.born = People.roundedBirth(Fact.date(entry - ageAtEntry()), origin, dice);
        var identity = people.invent(origin, born, dice);
        this.life = new Life("P%07d".formatted(number), identity, entry);
        this.ladder = new Ladder(life, plan, dice);
    }

    Life tell() {
        registrations();
        int day = entry;
        boolean first = true;
        while (!gone && day <= plan.last()) {
            int end = run(day, first);
            if (end > plan.last()) {
                break;
            }
            day = outcome(end);
            first = false;
        }
        if (dice.chance(0.14 * plan.detail())) {
            support(dice.pick("budget_guidance", "budget_guidance", "debt_mediation", "housing", "other"));
        }
        return life;
    }

    private int ageAtEntry() {
        int years = switch (dice.pickByWeight(3, 30, 40, 22, 5)) {
            case 0 -> 16;
            case 1 -> dice.between(18, 25);
            case 2 -> dice.between(26, 42);
            case 3 -> dice.between(43, 61);
            default -> dice.between(62, 67);
        };
        return years * YEAR + years / 4 + dice.between(0, YEAR - 1);
    }

    private int dayAtAge(int years) {
        return (int) born.plusYears(years).toEpochDay();
    }

    /// A run of benefit: category and kind may change in it, one benefit after the other. Answers its
    /// last day, which
    /// may
    /// lie after the last day of the town.
    private int run(int from, boolean first) {
        int end = from + length();
        if (first && end < plan.first()) {
            end = plan.first() + dice.between(5, 20 * MONTH);
        }
        if (end > dayAtAge(65) && from < dayAtAge(64) && dice.chance(0.8)) {
            end = Math.max(from + 10, dayAtAge(65) - 1);
        }
        String kind = equivalent() ? "equivalent_living_wage" : "living_wage";
        String category = category();
        int start = from;
        while (end - start > 5 * MONTH && dice.chance(0.3 * plan.detail())) {
            int change = Fact.firstOfMonth(start + dice.between(2 * MONTH, end - start - 2 * MONTH));
            put(Fact.benefit(kind, category, start, change - 1));
            start = change;
            boolean kindChanges = "equivalent_living_wage".equals(kind) && dice.chance(0.5);
            kind = kindChanges ? "living_wage" : kind;
            category = dice.pick("1", "2", "2", "3");
        }
        put(Fact.benefit(kind, category, start, end));
        ladder.climb(from, end, first);
        return end;
    }

    private int length() {
        return switch (dice.pickByWeight(18, 42, 40)) {
            case 0 -> dice.between(20, 5 * MONTH);
            case 1 -> dice.between(6 * MONTH, 18 * MONTH);
            default -> dice.between(18 * MONTH, 5 * YEAR);
        };
    }

    private boolean equivalent() {
        return switch (life.identity().residence()) {
            case "citizen", "eu" -> false;
            case "refugee" -> dice.chance(0.1);
            default -> dice.chance(0.6);
        };
    }

    private String category() {
        return switch (dice.pickByWeight(30, 45, 25)) {
            case 0 -> "1";
            case 1 -> "2";
            default -> "3";
        };
    }

    /// What came after a run. Answers the first day of the next one.
    private int outcome(int end) {
        if (dayAtAge(64) < end && dice.chance(0.85)) {
            exit(end, "pension");
            gone = true;
        } else if (dice.chance(0.018)) {
            exit(end, "deceased");
            life.dies(end);
            gone = true;
        } else if (dice.chance(0.2)) {
            return articleSixty(end);
        } else if (dice.chance(0.035)) {
            int start = end + dice.between(-10, 8);
            put(Offers.employment("activated_benefit", start, start + dice.between(6 * MONTH, 18 * MONTH), dice));
            exit(end, "work");
            gone = true;
        } else {
            plainExit(end);
        }
        gone = gone || dice.chance(0.45);
        return end + dice.between(2 * MONTH, 22 * MONTH);
    }

    private void plainExit(int end) {
        switch (dice.pickByWeight(38, 8, 12, 10, 9, 9, 3, 11)) {
            case 0 -> {
                exit(end, "work");
                String kind = dice.chance(0.9) ? "regular" : "self_employed";
                later(Offers.employment(
                        kind, end - dice.between(-3, 20), end + dice.between(3 * MONTH, 4 * YEAR), dice));
            }
            case 1 -> exit(end, "education");
            case 2 -> exit(end, "unemployment_benefit");
            case 3 -> exit(end, "invalidity");
            case 4 -> exit(end, "other_income");
            case 5 -> {
                exit(end, "moved");
                gone = true;
            }
            case 6 -> exit(end, "not_willing");
            default -> {
                if (dice.chance(0.3)) {
                    exit(end, "unknown");
                }
            }
        }
    }

    /// Twelve to twenty-four months of work experience, now and then begun before the benefit ended,
    /// often with a
    /// welfare
    /// trajectory around its end. Answers the first day of a next benefit.
    private int articleSixty(int end) {
        exit(end, "work");
        int start = dice.chance(0.15) ? end - dice.between(3, 25) : end + dice.between(1, 9);
        int last = start + dice.between(12 * MONTH + 5, 24 * MONTH);
        put(Offers.employment("article_60", start, last, dice));
        if (dice.chance(0.4 * plan.detail())) {
            int talk = last + dice.between(-2 * MONTH, MONTH);
            put(Fact.of(Sheet.SUPPORT, "welfare_trajectory", talk, talk + dice.between(2 * MONTH, 11 * MONTH)));
        }
        if (dice.chance(0.45)) {
            later(Offers.employment(
                    "regular", last + dice.between(1, 40), last + dice.between(5 * MONTH, 3 * YEAR), dice));
        }
        gone = dice.chance(0.7);
        return last + dice.between(1, 4 * MONTH);
    }

    private void exit(int day, String reason) {
        if (dice.chance(0.88 * recorded())) {
            put(Fact.exit(reason, day));
        }
    }

    /// How often what came after a benefit is on record.
    private double recorded() {
        return Math.min(1, 0.2 + plan.detail());
    }

    private void later(Fact fact) {
        if (dice.chance(recorded())) {
            put(fact);
        }
    }

    private void support(String kind) {
        int start = entry + dice.between(10, 8 * MONTH);
        put(Fact.of(Sheet.SUPPORT, kind, start, start + dice.between(4 * MONTH, 3 * YEAR)));
    }

    private void registrations() {
        if (dice.chance(0.02)) {
            return;
        }
        int came = Math.max(entry - dice.between(0, 12 * YEAR), (int) born.toEpochDay());
        boolean fled = !origin.local() && !"citizen".equals(life.identity().residence());
        if (fled && entry - came < 3 * YEAR && dice.chance(0.5)) {
            int recognised = came + dice.between(4 * MONTH, 2 * YEAR);
            put(Fact.of(Sheet.REGISTRATIONS, "waiting", came, recognised - 1));
            put(Fact.of(Sheet.REGISTRATIONS, "aliens", recognised, Fact.RUNNING));
        } else {
            put(Fact.of(Sheet.REGISTRATIONS, fled ? "aliens" : "population", came, Fact.RUNNING));
        }
    }

    /// Records what begins by the last day of the town; what ends later runs on. The dead do nothing.
    private void put(Fact fact) {
        ladder.put(fact);
    }
}
