package trede.casefile.caseload;

import trede.web.Right;

/// Something that can be done for many people of a list at once, which a room contributes as a bean: a button
/// below the list, that posts to its address `person` (ids that were ticked), `all` (`true` for everybody the
/// list found) and `filter`. [Caseloads#choose] makes people of it, whom the visitor may see.
///
/// @param label key of what the button says
/// @param address below the centre: `caseload/export`
/// @param right who lacks it does not see the button
/// @param order smaller stands first
public record BulkAct(String label, String address, Right right, int order) {}
