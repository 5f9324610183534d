package trede.web;

import org.jspecify.annotations.Nullable;

/// A place in the header. A room contributes it as a bean; without the room it is gone.
///
/// @param label key of its words
/// @param address below the centre, without a slash in front: `people`
/// @param right who lacks it does not see the entry; null for whoever is signed in
/// @param order smaller stands further left
public record MenuEntry(
        String label, String address, @Nullable Right right, int order) {}
