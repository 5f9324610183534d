package trede.casefile.due;

import trede.web.Right;

/// A block on *Today* that a room contributes as a bean: a page of its own that is also drawn in place; its
/// part with the id `panel` is taken. Without JavaScript its heading leads there.
///
/// @param label key of its heading
/// @param address below the centre: `appointments/today`
/// @param right who lacks it does not see the block
/// @param order smaller stands higher
public record TodayBlock(String label, String address, Right right, int order) {}
