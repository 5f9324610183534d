package trede.town.antwerp;

import java.util.function.Consumer;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Offers;
import trede.town.lives.Periods;

/// The screenings of a planned person: weeks after the start, renewed each year, run out now and then; in
/// each quarter
/// the last
/// one says what the plan says.
final class AntwerpScreenings {

    private static final String WORK = "professional";
    private static final String NEVER = "never";
    private static final String EXPIRED = "expired";

    private final Planned person;
    private final Periods quarters;
    private final AntwerpSpans spans;
    private final Dice dice;
    private final Consumer<Fact> facts;
    private final String social;
    private String current = NEVER;
    private int since;

    AntwerpScreenings(Planned person, Periods quarters, AntwerpSpans spans, Dice dice, Consumer<Fact> facts) {
        this.person = person;
        this.quarters = quarters;
        this.spans = spans;
        this.dice = dice;
        this.facts = facts;
        this.social = dice.chance(0.8) ? "social" : "none";
    }

    void tell() {
        boolean first = true;
        for (int quarter = 0; quarter < quarters.count(); quarter++) {
            if (person.places[quarter].activatable()) {
                become(person.places[quarter] == Place.SOCIAL ? social : professional(quarter, first), quarter, first);
                first = false;
            }
        }
        if (screened()) {
            tellUntil(Fact.RUNNING);
        }
    }

    private String professional(int quarter, boolean first) {
        if (first) {
            boolean old = quarter == 0 && person.before;
            return switch (old ? dice.pickByWeight(84, 7, 9) : dice.pickByWeight(48, 52)) {
                case 0 -> WORK;
                case 1 -> NEVER;
                default -> EXPIRED;
            };
        }
        return switch (current) {
            case NEVER -> dice.chance(0.72) ? WORK : NEVER;
            case EXPIRED -> dice.chance(0.45) ? WORK : EXPIRED;
            case WORK -> since < quarters.first(quarter - 1) && dice.chance(0.05) ? EXPIRED : WORK;
            default -> WORK;
        };
    }

    private boolean screened() {
        return !NEVER.equals(current) && !EXPIRED.equals(current);
    }

    private void become(String next, int quarter, boolean first) {
        if (EXPIRED.equals(next) && first) {
            int last = quarters.first(0) - dice.between(2, 120);
            facts.accept(Offers.screening(WORK, last - 364, last, dice));
        } else if (EXPIRED.equals(next) && screened()) {
            tellUntil(dice.between(quarters.first(quarter - 1), quarters.last(quarter - 1)));
        } else if (!next.equals(current) && !NEVER.equals(next)) {
            int start = start(quarter, first);
            if (screened()) {
                tellUntil(start - 1);
            }
            since = start;
        }
        current = next;
    }

    private int start(int quarter, boolean first) {
        int begun = spans.benefitIn(quarter).first();
        if (quarter == 0 && person.before && first) {
            int early = Math.max(begun, quarters.first(0) - 400);
            return dice.between(early, Math.max(early, quarters.first(0) - 5));
        }
        int last = Math.min(quarters.last(quarter), spans.benefitIn(quarter).last());
        return dice.between(Math.min(last, Math.max(quarters.first(quarter), begun + 2)), last);
    }

    /// A screening holds for a year, the next one follows on the day after.
    private void tellUntil(int last) {
        int first = since;
        while (true) {
            int end = (int) Fact.date(first).plusYears(1).toEpochDay() - 1;
            boolean done = end >= Math.min(last, quarters.last(quarters.end()));
            facts.accept(Offers.screening(current, first, done ? last : end, dice));
            if (done) {
                return;
            }
            first = end + 1;
        }
    }
}
