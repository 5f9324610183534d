package trede.casefile.due;

import org.jspecify.annotations.Nullable;

/// What the line that never scrolls away says of a file: who is first contact, how much is due, and the most
/// urgent of it.
///
/// @param contact the name; null if nobody follows
public record Brief(
        @Nullable String contact, int many, @Nullable Due first) {}
