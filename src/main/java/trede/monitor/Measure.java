package trede.monitor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trede.law.Law;
import trede.monitor.census.Census;
import trede.time.Period;
import trede.time.PeriodKind;

/// A question about a centre's people that has a number as its answer, counted the same way everywhere.
/// A pure function: the same census and period always give the same people.
public interface Measure {

    /// How it is asked for: `activation.reconciliation`.
    String id();

    /// Goes up whenever the definition changes; a report names it.
    default int version() {
        return 1;
    }

    /// What is counted.
    default String unit() {
        return "person";
    }

    Set<PeriodKind> periods();

    /// Key of the question in one sentence.
    default String question() {
        return Figures.SENTENCES + id() + ".question";
    }

    /// Key of its short name.
    default String title() {
        return Figures.SENTENCES + id() + ".title";
    }

    /// The numbers of [Law] it is counted by.
    default List<String> parameters() {
        return List.of();
    }

    /// The cell that the others are parts of, if a page should say how large a share each is.
    default Optional<String> whole() {
        return Optional.empty();
    }

    /// Whether it can be asked against another month.
    default boolean takesReference() {
        return false;
    }

    Figures count(Census census, Period period, Law law, Options options);
}
