package trede.casefile.events;

import java.util.Set;
import java.util.UUID;

/// The same was written in many files, in one act and the transaction at hand. Who listens reads them together.
///
/// @param people public ids
public record FilesChanged(Set<UUID> people) {}
