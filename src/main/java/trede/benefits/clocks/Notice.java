package trede.benefits.clocks;

import java.time.LocalDate;

/// How a decision reached the person, or that none did: from that the term for an appeal runs.
public sealed interface Notice {

    /// Sent by post on a day.
    ///
    /// @param registered whether by registered letter
    /// @param complete whether every mandatory mention stands in it
    record Posted(LocalDate day, boolean registered, boolean complete) implements Notice {}

    /// Handed over against a receipt on a day.
    ///
    /// @param complete whether every mandatory mention stands in it
    record Handed(LocalDate day, boolean complete) implements Notice {}

    /// Nothing was decided in time about an application received on a day.
    record Silence(LocalDate receivedOn) implements Notice {}
}
