package trede.benefits.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How much is paid, how often, for which category, and how one came to it.
///
/// @param category 1 cohabiting, 2 single, 3 with dependants; null for aid without one
/// @param categoryWhy why another than the household points to; empty if it is that one
/// @param amount euros each time; null where nothing is paid
/// @param method how it was calculated, as the letter says it
/// @param calculation the sheet on which it was; null if it was typed
/// @param periodicity one of [#PERIODICITIES]; null where nothing is paid
public record Payment(
        @Nullable Integer category,
        String categoryWhy,
        @Nullable BigDecimal amount,
        String method,
        @Nullable UUID calculation,
        @Nullable String periodicity) {

    public static final List<String> PERIODICITIES = List.of("monthly", "fortnightly", "weekly", "once");

    public static final Payment NONE = new Payment(null, "", null, "", null, null);

    public boolean isOnce() {
        return "once".equals(periodicity);
    }
}
