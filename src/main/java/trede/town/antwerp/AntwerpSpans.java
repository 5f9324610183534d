package trede.town.antwerp;

import java.util.ArrayList;
import java.util.List;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Periods;

/// The days of a planned person's benefits and work programmes: each touches exactly the quarters of the
/// plan.
final class AntwerpSpans {

    /// A stretch of days with the quarters that it touches.
    record Span(Place place, Periods.Run run, int first, int last) {

        boolean runs() {
            return last == Fact.RUNNING;
        }
    }

    final List<Span> works = new ArrayList<>();
    final List<Span> benefits = new ArrayList<>();
    private final Planned person;
    private final Periods quarters;
    private final Dice dice;

    AntwerpSpans(Planned person, Periods quarters, Dice dice) {
        this.person = person;
        this.quarters = quarters;
        this.dice = dice;
        for (Programme programme : List.of(Programme.SIXTY, Programme.ACTIVATED)) {
            quarters.runs(quarter -> programme.has(person.places[quarter]))
                    .forEach(run -> works.add(work(programme, run)));
        }
        quarters.runs(quarter -> person.places[quarter].onBenefit()).forEach(run -> benefits.add(benefit(run)));
    }

    private Span work(Programme programme, Periods.Run run) {
        var first = person.places[run.from()];
        var last = person.places[run.until()];
        boolean sixty = programme.on() == Place.ON_60;
        int least = sixty ? 365 : 150;
        if (run.from() == 0 && first != programme.into()) {
            int end = workEnd(programme, run, last, quarters.first(0));
            int about = end == Fact.RUNNING ? quarters.last(quarters.end()) + 1 : end;
            int latest = Math.min(about - least, quarters.first(0) - 5);
            int start = dice.between(Math.min(latest, about - (sixty ? 728 : 500)), latest);
            return new Span(programme.on(), run, start, end);
        }
        int start = first == programme.into()
                ? dice.between(quarters.first(run.from()) + 30, quarters.last(run.from()) - 12)
                : quarters.first(run.from()) + dice.between(0, 9);
        return new Span(programme.on(), run, start, workEnd(programme, run, last, start + least));
    }

    private int workEnd(Programme programme, Periods.Run run, Place last, int least) {
        boolean goesOn = run.until() == quarters.end() && !person.ends && last != programme.from();
        if (goesOn) {
            return Fact.RUNNING;
        }
        int from = Math.max(quarters.first(run.until()) + 8, least);
        return dice.between(Math.min(from, quarters.last(run.until()) - 8), quarters.last(run.until()) - 8);
    }

    private Span benefit(Periods.Run run) {
        int start = benefitStart(run);
        return new Span(person.places[run.until()], run, start, benefitEnd(run, start));
    }

    private int benefitStart(Periods.Run run) {
        int first = quarters.first(run.from());
        int last = quarters.last(run.from());
        for (Span work : works) {
            boolean cameFrom = work.run().until() == run.from()
                    && (person.places[run.from()] == Place.FROM_60
                            || person.places[run.from()] == Place.FROM_ACTIVATED);
            if (cameFrom) {
                return dice.chance(0.06) ? Math.max(first, work.last() - dice.between(3, 20)) : work.last() + 1;
            }
            if (work.run().until() == run.from() - 1) {
                return first + dice.between(0, 35);
            }
        }
        if (run.from() == 0 && person.before) {
            double old = dice.share();
            return first - 1 - (int) (old * old * (person.minor ? 150 : 1700));
        }
        boolean enters =
                person.places[run.from()] == Place.INTO_60 || person.places[run.from()] == Place.INTO_ACTIVATED;
        int latest = enters ? first + 20 : run.from() == run.until() ? last - 30 : last - 4;
        return dice.chance(0.2) ? first : dice.between(first, latest);
    }

    private int benefitEnd(Periods.Run run, int start) {
        int first = quarters.first(run.until());
        int last = quarters.last(run.until());
        for (Span work : works) {
            boolean into = work.run().from() == run.until()
                    && (person.places[run.until()] == Place.INTO_60
                            || person.places[run.until()] == Place.INTO_ACTIVATED);
            if (into) {
                return dice.chance(0.08) ? Math.min(last, work.first() + dice.between(5, 25)) : work.first() - 1;
            }
            if (work.run().from() == run.until() + 1) {
                return last - dice.between(0, 6);
            }
        }
        if (run.until() == quarters.end() && !dice.chance(0.07)) {
            return Fact.RUNNING;
        }
        int least = Math.min(last, Math.max(first, start + 10));
        int monthEnd = endOfMonth(dice.between(least, last));
        return dice.chance(0.45) && monthEnd <= last ? monthEnd : dice.between(least, last);
    }

    /// The benefit that touches a quarter.
    Span benefitIn(int quarter) {
        return benefits.stream()
                .filter(span -> span.run().includes(quarter))
                .findFirst()
                .orElseThrow();
    }

    boolean everBefore(int day) {
        return works.stream().anyMatch(w -> w.first() < day)
                || benefits.stream().anyMatch(b -> b.first() < day);
    }

    static int endOfMonth(int day) {
        var date = Fact.date(day);
        return (int) date.withDayOfMonth(date.lengthOfMonth()).toEpochDay();
    }
}
