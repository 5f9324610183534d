package trede.casefile.events;

import java.time.LocalDate;
import java.util.UUID;

/// A file went from one colleague to another, in the transaction at hand.
///
/// @param person the public id
/// @param from account that followed until the day before
/// @param to account that follows from the day on
public record FileHandedOver(UUID person, UUID from, UUID to, LocalDate on) {}
