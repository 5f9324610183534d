package trede.casefile.events;

import java.util.UUID;

/// A file was opened for somebody new, in the transaction at hand.
///
/// @param person the public id
public record FileOpened(UUID person) {}
