package trede.benefits.calculation.sheet;

import org.jspecify.annotations.Nullable;

/// Something of which somebody lives.
///
/// @param cents net, a month or a year
/// @param monthly whether it is an amount a month
/// @param work how it was come by, for what is earned; null otherwise
public record Resource(
        ResourceKind kind,
        long cents,
        boolean monthly,
        @Nullable Work work) {

    private static final int MONTHS = 12;

    public Resource {
        if (cents < 0) {
            throw new IllegalArgumentException("a resource is not less than nothing");
        }
    }

    public static Resource monthly(ResourceKind kind, long cents) {
        return new Resource(kind, cents, true, null);
    }

    public static Resource yearly(ResourceKind kind, long cents) {
        return new Resource(kind, cents, false, null);
    }

    /// Cents a year.
    public long yearly() {
        return monthly ? Math.multiplyExact(cents, MONTHS) : cents;
    }
}
