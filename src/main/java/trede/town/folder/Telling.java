package trede.town.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Life;
import trede.town.lives.Sheet;

/// How a centre comes to know a life: most things within days, some weeks or months late, some wrong at
/// first, and ends
/// often
/// later than beginnings. What is told last is the truth.
final class Telling {

    private final Batches batches;
    private final List<Told> told = new ArrayList<>();

    Telling(Batches batches) {
        this.batches = batches;
    }

    /// Everything told of a life, batch by batch.
    List<Told> tell(Life life, Dice dice) {
        told.clear();
        int earliest = heard(life.intake(), dice);
        int benefitsKnown = 0;
        life.facts().sort(Comparator.comparingInt(Fact::first));
        for (Fact fact : life.facts()) {
            boolean benefit = fact.sheet() == Sheet.BENEFITS;
            int first = Math.max(heard(fact.first(), dice), benefit ? benefitsKnown : 0);
            int last = versions(life, fact, first, dice);
            // the benefits of a person may not overlap, also not while an end is not yet told
            benefitsKnown = benefit ? last : benefitsKnown;
            earliest = Math.min(earliest, first);
        }
        identity(life, earliest, dice);
        return told;
    }

    private int heard(int day, Dice dice) {
        int late = switch (dice.pickByWeight(82, 10, 6, 2)) {
            case 0 -> dice.between(0, 12);
            case 1 -> dice.between(13, 45);
            case 2 -> dice.between(46, 120);
            default -> dice.between(121, 240);
        };
        return batches.telling(day + late);
    }

    /// Tells a fact in one to three versions, and answers the batch of the last.
    private int versions(Life life, Fact fact, int first, Dice dice) {
        int closed = fact.runs() || dice.chance(foreseen(fact.sheet())) ? first : heard(fact.last(), dice);
        int last = Math.max(first, closed);
        boolean wrong = dice.chance(0.04);
        int corrected = Math.min(batches.count() - 1, first + dice.between(1, 3));
        var open = last > first ? fact.until(Fact.RUNNING) : fact;
        if (wrong && corrected > first) {
            say(life, first, wrong(open, dice));
            if (last > corrected) {
                say(life, corrected, open);
            }
            last = Math.max(last, corrected);
        } else if (last > first) {
            say(life, first, open);
        }
        say(life, last, fact);
        return last;
    }

    /// How often the end is told together with the beginning.
    private static double foreseen(Sheet sheet) {
        return switch (sheet) {
            case SCREENINGS -> 0.9;
            case ACTIVITIES -> 0.55;
            case EXITS -> 1;
            default -> 0.25;
        };
    }

    private static Fact wrong(Fact fact, Dice dice) {
        return switch (fact.sheet()) {
            case BENEFITS -> fact.about("2".equals(fact.what()) ? "1" : "2");
            case SCREENINGS -> fact.coded("professional".equals(fact.code()) ? "social" : "professional");
            case ACTIVITIES, EMPLOYMENTS ->
                fact.runs() ? fact.forHours("") : fact.until(dice.between(fact.first(), fact.last()));
            case EXITS -> fact.coded("unknown".equals(fact.code()) ? "other_income" : "unknown");
            default -> fact.runs() ? fact : fact.until(dice.between(fact.first(), fact.last()));
        };
    }

    private void identity(Life life, int earliest, Dice dice) {
        int full = Math.min(batches.count() - 1, earliest + 1);
        boolean hurried = full > earliest && dice.chance(0.05);
        int death = life.died() ? Math.max(earliest, heard(life.deceasedOn(), dice)) : earliest;
        if (hurried && death != earliest) {
            told.add(new Told(earliest, null, life.identity().hurried(), false));
            if (death > full) {
                told.add(new Told(full, null, life.identity(), false));
            }
            death = Math.max(death, full);
        } else if (hurried) {
            told.add(new Told(earliest, null, life.identity().hurried(), life.died()));
            death = full;
        } else if (death > earliest) {
            told.add(new Told(earliest, null, life.identity(), false));
        }
        told.add(new Told(death, null, life.identity(), life.died()));
    }

    private void say(Life life, int batch, Fact fact) {
        told.add(new Told(batch, fact, life.identity(), false));
    }
}
