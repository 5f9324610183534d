package trede.casefile.events;

import java.util.UUID;

/// Something was written in somebody's file, in the transaction at hand.
///
/// @param person the public id
public record FileChanged(UUID person) {}
