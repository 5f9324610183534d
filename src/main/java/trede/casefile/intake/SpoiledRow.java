package trede.casefile.intake;

import org.jspecify.annotations.Nullable;

/// A row that could not be read: what it stands for is not absent, and so not withdrawn.
/// What of its key could be read narrows down what that is; nothing readable protects all.
public record SpoiledRow(
        Told about, @Nullable String source, @Nullable String rowId) {}
