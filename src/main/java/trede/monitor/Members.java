package trede.monitor;

import java.util.List;
import java.util.UUID;
import trede.monitor.census.Fact;

/// The people behind a figure, each with the facts that decided it.
///
/// @param total how many there are in all; `members` may be a part of them
public record Members(String cell, int total, List<Member> members) {

    /// Somebody behind a figure.
    ///
    /// @param source the source system's own id; it may be anything, so it stands in no address, log or title
    /// @param id the public one
    /// @param number the database's own
    public record Member(String source, UUID id, long number, List<Fact> facts) {}
}
