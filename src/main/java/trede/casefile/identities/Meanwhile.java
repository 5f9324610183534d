package trede.casefile.identities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A field that somebody else changed while a form about it stood open, so that two words are at odds.
///
/// @param actor who did, as the log names them; null for an import
public record Meanwhile(IdentityField field, @Nullable String actor, Instant at) {}
