package trede.casefile.intake;

/// What came of the rows told about one thing.
public record Tally(long fresh, long corrected, long withdrawn) {}
