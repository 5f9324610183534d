package trede.casefile.caseload;

import java.util.List;
import java.util.UUID;

/// Whom somebody chose in a list: those ticked, or everybody whom the list found.
///
/// @param all whether it is everybody
/// @param filter of the list, as its address carries it
public record Chosen(List<UUID> people, boolean all, String filter) {}
