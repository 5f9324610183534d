package trede.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How long a piece of work took, run after run, in milliseconds.
record Timing(double[] sorted) {

    /// What the work gives is kept, so that no compiler leaves the work out.
    static volatile Object kept = "";

    /// A piece of work that is timed.
    interface Work {
        Object run() throws Exception;
    }

    static Timing of(int warmUp, int runs, Work work) throws Exception {
        return paired(warmUp, runs, work).getFirst();
    }

    /// A B A B: what else the machine does meets all of them alike.
    static List<Timing> paired(int warmUp, int runs, Work... works) throws Exception {
        var nanos = new double[works.length][runs];
        for (int run = -warmUp; run < runs; run++) {
            for (int each = 0; each < works.length; each++) {
                long begun = System.nanoTime();
                kept = works[each].run();
                if (run >= 0) {
                    nanos[each][run] = System.nanoTime() - begun;
                }
            }
        }
        return IntStream.range(0, works.length)
                .mapToObj(each -> ofNanos(nanos[each]))
                .toList();
    }

    static Timing ofNanos(double[] nanos) {
        return new Timing(Arrays.stream(nanos).map(each -> each / 1e6).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    double p90() {
        return at(0.9);
    }

    double p95() {
        return at(0.95);
    }

    /// How often the other's median goes into this one.
    double times(Timing other) {
        return median() / other.median();
    }

    private double at(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
