package trede.exchange;

/// What came of the rows of one file.
///
/// @param fresh rows that said something new
/// @param withdrawn rows known before and absent now
public record FileCounts(long read, long fresh, long corrected, long unchanged, long withdrawn, long rejected) {}
