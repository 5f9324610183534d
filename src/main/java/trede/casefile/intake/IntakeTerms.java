package trede.casefile.intake;

import java.util.Set;

/// On which terms rows are taken in.
///
/// @param toldBy the number of the import
/// @param complete what is told in full, so that an absent row is withdrawn
/// @param byRow whose rows have an id of their own
/// @param skipping objectionable rows stay out and the rest goes in; else the first objection ends it all
public record IntakeTerms(long toldBy, Set<Told> complete, Set<Told> byRow, boolean skipping) {}
