package trede.monitor.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import trede.monitor.Measure;
import trede.monitor.Standing;
import trede.monitor.census.Fact;
import trede.time.Period;
import trede.web.Page;

/// Where one person stands in every measure, through the periods.
public record StandingView(UUID person, boolean all, List<ByMeasure> measures) {

    public record ByMeasure(Measure measure, List<Stretch> stretches) {}

    /// Periods in a row in which somebody stands in the same place for the same reasons.
    ///
    /// @param first the earliest, @param last the latest of them; the facts are those of the latest
    public record Stretch(Period first, Period last, Standing standing) {

        public String when(Page page) {
            return first.equals(last)
                    ? PeriodWords.head(first, page)
                    : PeriodWords.head(first, page) + " – " + PeriodWords.head(last, page);
        }

        /// Each sentence once: a rule and the cell that shows it say the same.
        public List<String> sentences(Page page) {
            return standing.reasons().stream()
                    .map(reason -> reason.sentence(page.words()))
                    .distinct()
                    .toList();
        }

        public List<Fact> facts() {
            return standing.reasons().stream()
                    .flatMap(reason -> reason.facts().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        public String looks() {
            return switch (standing.place()) {
                case COUNTED -> "signal done";
                case LEFT_OUT -> "signal due";
                case OUTSIDE -> "soft";
            };
        }
    }

    /// One period and where the person stands in it.
    record At(Period period, Standing standing) {

        private boolean sameAs(At other) {
            return standing.place() == other.standing.place() && sentences().equals(other.sentences());
        }

        private List<String> sentences() {
            return standing.reasons().stream().map(Standing.Reason::sentence).toList();
        }
    }

    /// @param periods the latest first
    static List<Stretch> joined(List<At> periods) {
        var stretches = new ArrayList<Stretch>();
        At latest = null;
        At earliest = null;
        for (var at : periods) {
            if (latest != null && earliest != null && !at.sameAs(latest)) {
                stretches.add(new Stretch(earliest.period(), latest.period(), latest.standing()));
                latest = null;
            }
            latest = latest == null ? at : latest;
            earliest = at;
        }
        if (latest != null && earliest != null) {
            stretches.add(new Stretch(earliest.period(), latest.period(), latest.standing()));
        }
        return stretches;
    }
}
