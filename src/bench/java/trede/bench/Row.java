package trede.bench;

import org.jspecify.annotations.Nullable;

/// One line of the result: what took how long, what was promised, and whether it holds.
///
/// @param median in the unit
/// @param p95 in the unit
/// @param bound what was promised, readable; null if nothing was
/// @param against what it is compared with
/// @param ratio to what it is compared with
record Row(
        String name,
        String unit,
        double median,
        double p95,
        @Nullable String bound,
        @Nullable String against,
        @Nullable Double ratio,
        boolean ok) {

    /// A time, with nothing promised.
    static Row of(String name, Timing timing) {
        return new Row(name, "ms", timing.median(), timing.p95(), null, null, null, true);
    }

    static Row medianAtMost(double bound, String name, Timing timing) {
        return of(name, timing).bound("median ≤ %s ms".formatted(plain(bound)), timing.median() <= bound);
    }

    static Row p95AtMost(double bound, String name, Timing timing) {
        return of(name, timing).bound("p95 ≤ %s ms".formatted(plain(bound)), timing.p95() <= bound);
    }

    /// One number that is no time.
    static Row amount(String name, String unit, double amount) {
        return new Row(name, unit, amount, amount, null, null, null, true);
    }

    Row bound(String promised, boolean kept) {
        return new Row(name, unit, median, p95, promised, against, ratio, kept);
    }

    Row against(String other, double times) {
        return new Row(name, unit, median, p95, bound, other, times, ok);
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
