package trede.casefile.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import trede.casefile.Lane;
import trede.casefile.TimelineFact;
import trede.web.Words;

/// A life drawn: lanes from top to bottom, years from left to right. Only places and sizes; the template
/// draws.
/// Widths are percent, heights are pixels, so that words keep their size on every screen.
public record Timeline(
        Window window,
        List<Tick> ticks,
        List<LaneDrawn> lanes,
        int height,
        @Nullable String today) {

    static final int TOP = 24;
    static final int ROW = 24;
    private static final int LANE_HEAD = 20;
    // above it what happens close together is one mark with a number, which leads closer
    private static final int MOST_ROWS = 6;

    /// @param strong the beginning of a year among months
    public record Tick(String x, String label, boolean strong) {}

    public record LaneDrawn(Lane lane, int y, int height, List<Bar> bars) {}

    static Timeline of(List<TimelineFact> facts, Window window, LocalDate today, Words words) {
        var byLane = new EnumMap<Lane, List<TimelineFact>>(Lane.class);
        facts.stream()
                .filter(fact -> fact.known().now() || !fact.corrected())
                .filter(window::touches)
                .sorted(Comparator.comparing(TimelineFact::first))
                .forEach(fact -> byLane.computeIfAbsent(fact.lane(), lane -> new ArrayList<>())
                        .add(fact));
        var lanes = new ArrayList<LaneDrawn>();
        int y = TOP;
        for (var lane : byLane.entrySet()) {
            var packed = packed(lane.getValue(), window, words, y + LANE_HEAD);
            int height = LANE_HEAD + packed.rows() * ROW + 6;
            lanes.add(new LaneDrawn(lane.getKey(), y, height, packed.bars()));
            y += height;
        }
        String now = window.shows(today) ? Window.percent(window.at(today)) : null;
        return new Timeline(window, ticks(window, words), lanes, y, now);
    }

    /// With every word if there is room, else some marks are one; at last without the words of single ones.
    private static Packing.Packed packed(List<TimelineFact> facts, Window window, Words words, int top) {
        var whole = new Packing(window, words, top).of(facts);
        if (whole.rows() <= MOST_ROWS) {
            return whole;
        }
        var bundled = new Packing(window, words, top).bundled(facts, true);
        return bundled.rows() <= MOST_ROWS ? bundled : new Packing(window, words, top).bundled(facts, false);
    }

    /// Whether some marks stand for several.
    public boolean bundled() {
        return lanes.stream().flatMap(lane -> lane.bars().stream()).anyMatch(bar -> bar.bundle() != null);
    }

    private static List<Tick> ticks(Window window, Words words) {
        int months = window.days() <= 450 ? 1 : window.days() <= 1900 ? 3 : window.days() <= 3000 ? 12 : 24;
        if (window.days() > 20_000) {
            months = 120;
        }
        var day = LocalDate.of(window.from().getYear() / 10 * 10, 1, 1);
        var ticks = new ArrayList<Tick>();
        while (!day.isAfter(window.until())) {
            if (!day.isBefore(window.from())) {
                ticks.add(
                        new Tick(Window.percent(window.at(day)), label(day, months, words), day.getMonthValue() == 1));
            }
            day = day.plusMonths(months);
        }
        return ticks;
    }

    private static String label(LocalDate day, int months, Words words) {
        if (months >= 12 || day.getMonthValue() == 1) {
            return Integer.toString(day.getYear());
        }
        var language = Locale.of(words.language().getLanguage(), "BE");
        return day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, language);
    }
}
