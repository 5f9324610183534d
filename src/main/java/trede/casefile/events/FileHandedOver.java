package trede.casefile.events;

import java.time.LocalDate;
import java.util.UUID;

/// A file went from one worker to another, in the transaction at hand.
///
/// @param person the public id
/// @param from account of who leaves it
/// @param to account of who takes it over
/// @param on the first day of the new worker
public record FileHandedOver(UUID person, UUID from, UUID to, LocalDate on) {}
