package trede.access;

import java.util.Map;
import java.util.UUID;

/// Where in the centre somebody works today: told by the room that knows the teams. Without it nobody has
/// a place.
public interface Workplaces {

    /// The place, in the centre's own words, by account.
    Map<UUID, String> list();
}
