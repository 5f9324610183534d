package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// A stretch of days within which something must be done, or may still be done.
public interface Term {

    /// The day on which it begins to run; unless the law says otherwise it does not count itself.
    LocalDate first();

    /// The last day on which it is in time.
    LocalDate last();

    /// How long it is, with its article and source.
    Law.Value law();

    default boolean isOver(LocalDate today) {
        return today.isAfter(last());
    }
}
