package trede.monitor.teams;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The part of a report's figures that one team or site has.
///
/// @param id null for those whom nobody is first contact of
/// @param name empty without an id
/// @param counts by cell, in the order of the report; null for a change, which has no people of its own
public record Part(@Nullable UUID id, String name, List<@Nullable Share> counts) {

    /// How many of a cell's people, and of how many for a rate.
    public record Share(int count, @Nullable Integer of) {}
}
