package trede.casefile.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Files went from one worker to another in one act, in the transaction at hand. Who listens does so for all of them
/// together; that the files changed is told by itself.
///
/// @param people public ids
/// @param from account of who leaves them
/// @param to account of who takes them over
/// @param on the first day of the new worker
public record FilesHandedOver(Set<UUID> people, UUID from, UUID to, LocalDate on) {}
