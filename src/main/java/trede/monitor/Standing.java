package trede.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.monitor.census.Fact;
import trede.web.Words;

/// Where one person stands in the figures of one measure and period: counted, left out by a rule, or not
/// in the
/// population, and why.
public record Standing(Place place, List<Reason> reasons) {

    /// Counted, left out by a rule, or not somebody the measure is about.
    public enum Place {
        COUNTED,
        LEFT_OUT,
        OUTSIDE
    }

    /// A sentence, and the facts that it rests on.
    ///
    /// @param cell in which the person counts; null for a rule or when not in the population
    public record Reason(@Nullable String cell, String sentence, List<Object> details, List<Fact> facts) {

        public String sentence(Words words) {
            return words.say(sentence, details.toArray());
        }
    }
}
