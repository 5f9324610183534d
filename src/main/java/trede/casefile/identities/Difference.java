package trede.casefile.identities;

import org.jspecify.annotations.Nullable;

/// Where the source tells something else than what a worker typed.
public record Difference(IdentityField field, @Nullable String told) {}
