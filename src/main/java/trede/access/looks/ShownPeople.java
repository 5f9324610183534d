package trede.access.looks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Whom a line of the log showed, in name and birth and no more: told by the room that knows the people.
public interface ShownPeople {

    /// @param birth as people write it; empty if nobody knows
    record Shown(UUID id, String name, String birth) {}

    /// Those of them who are in the centre, by public id.
    Map<UUID, Shown> list(Collection<UUID> ids);

    /// Whoever fits what was typed, best first; that somebody searched is in the log.
    List<Shown> search(String typed, int limit);
}
