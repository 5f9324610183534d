package trede.casefile.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import trede.casefile.TimelineFact;
import trede.web.Words;

/// Lays the facts of one lane in as few rows as keep bars and their words apart.
final class Packing {

    // As wide as the drawing is at least; wider only gives more room.
    private static final double PIXELS = 760;
    private static final double LETTER = 7;

    private final Window window;
    private final Words words;
    private final int top;
    private final List<Double> taken = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    /// @param top the upper edge of the first row
    Packing(Window window, Words words, int top) {
        this.window = window;
        this.words = words;
        this.top = top;
    }

    record Packed(List<Bar> bars, int rows) {}

    /// @param facts by first day
    Packed of(List<TimelineFact> facts) {
        facts.forEach(fact -> place(fact, fact.label().in(words), null));
        return new Packed(List.copyOf(bars), taken.size());
    }

    /// What happens close together is one mark with a number; bars stay apart.
    ///
    /// @param facts by first day
    /// @param named also a mark that stands alone has its words
    Packed bundled(List<TimelineFact> facts, boolean named) {
        var close = new TreeMap<Integer, List<TimelineFact>>();
        for (var fact : facts) {
            if (fact.happens()) {
                close.computeIfAbsent(Bundling.place(window, fact), place -> new ArrayList<>())
                        .add(fact);
            }
        }
        close.forEach((place, some) -> place(
                some.getFirst(),
                some.size() > 1
                        ? Integer.toString(some.size())
                        : named ? some.getFirst().label().in(words) : "",
                some.size() == 1 ? null : Bundling.of(some, window, words)));
        facts.stream()
                .filter(fact -> !fact.happens())
                .forEach(fact -> place(fact, fact.label().in(words), null));
        return new Packed(List.copyOf(bars), taken.size());
    }

    private void place(TimelineFact fact, String label, Bar.@Nullable Bundle bundle) {
        double from = Math.max(0, window.at(fact.first()));
        var last = fact.last();
        boolean runsOn = last == null || last.isAfter(window.until());
        double until = last == null || runsOn ? 100 : Math.min(100, window.at(last.plusDays(1)));
        double needed = 100 * (label.length() * LETTER + 14) / PIXELS;
        var side = side(fact, from, until, needed);
        double left = side == Bar.Side.BEFORE ? from - needed : from;
        double right = side == Bar.Side.BEHIND ? until + needed : Math.max(until, from + 1.2);
        int row = row(left, right);
        bars.add(new Bar(
                fact,
                label,
                Window.percent(from),
                Window.percent(Math.max(until - from, 0.25)),
                top + row * Timeline.ROW,
                side,
                Window.percent(side == Bar.Side.BEHIND && !fact.happens() ? until : from),
                runsOn,
                bundle));
    }

    private static Bar.Side side(TimelineFact fact, double from, double until, double needed) {
        if (!fact.happens() && until - from >= needed) {
            return Bar.Side.ON;
        }
        return until + needed <= 100 || from < needed ? Bar.Side.BEHIND : Bar.Side.BEFORE;
    }

    private int row(double left, double right) {
        for (int row = 0; row < taken.size(); row++) {
            if (taken.get(row) <= left) {
                taken.set(row, right);
                return row;
            }
        }
        taken.add(right);
        return taken.size() - 1;
    }
}
