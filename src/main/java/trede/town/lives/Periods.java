package trede.town.lives;

import java.util.ArrayList;
import java.util.List;
import trede.time.Period;

/// The quarters or months over which a published town is planned, counted from 0.
public final class Periods {

    private final int[] firsts;
    private final int[] lasts;

    private Periods(List<Period> periods) {
        this.firsts =
                periods.stream().mapToInt(p -> (int) p.first().toEpochDay()).toArray();
        this.lasts = periods.stream().mapToInt(p -> (int) p.last().toEpochDay()).toArray();
    }

    public static Periods from(Period first, int count) {
        var periods = new ArrayList<Period>();
        for (var period = first; periods.size() < count; period = period.next()) {
            periods.add(period);
        }
        return new Periods(periods);
    }

    public int count() {
        return firsts.length;
    }

    public int end() {
        return firsts.length - 1;
    }

    public int first(int period) {
        return firsts[period];
    }

    public int last(int period) {
        return lasts[period];
    }

    /// Some day of a period.
    public int someDay(int period, Dice dice) {
        return dice.between(firsts[period], lasts[period]);
    }

    /// A stretch of periods, both ends included.
    public record Run(int from, int until) {

        public boolean includes(int period) {
            return period >= from && period <= until;
        }
    }

    /// The longest stretches in which something holds.
    public List<Run> runs(java.util.function.IntPredicate holds) {
        var runs = new ArrayList<Run>();
        for (int from = 0; from < count(); from++) {
            if (holds.test(from)) {
                int until = from;
                while (until < end() && holds.test(until + 1)) {
                    until++;
                }
                runs.add(new Run(from, until));
                from = until + 1;
            }
        }
        return runs;
    }

    /// Spans of days, one after the other with short gaps, that touch each period of a run and no other.
    ///
    /// @param least the first day possible, @param most the last one; both lie in the run's first and
    /// last period
    /// @param open whether the last may run on
    public List<int[]> cover(Run run, int least, int most, boolean open, Dice dice) {
        int length = lasts[0] - firsts[0] + 1;
        int gap = length / 4;
        var spans = new ArrayList<int[]>();
        int start = dice.between(least, Math.min(most, Math.max(least, lasts[run.from()] - length / 6)));
        while (true) {
            int end = start + dice.between(20, 210);
            if (end >= firsts[run.until()]) {
                int early = Math.min(most, Math.max(start + length / 5, firsts[run.until()]));
                spans.add(new int[] {start, open && dice.chance(0.75) ? Fact.RUNNING : dice.between(early, most)});
                return spans;
            }
            spans.add(new int[] {start, end});
            start = Math.min(most, end + 1 + dice.between(0, gap));
        }
    }
}
