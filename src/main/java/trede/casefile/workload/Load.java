package trede.casefile.workload;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/// What one colleague carries: so many files of each kind, each with its weight, over the time they work.
///
/// @param files how many of each kind; who is followed for two things counts twice
/// @param weights of every kind
/// @param percent of a full week; 100 where nobody said
/// @param told whether somebody said it
public record Load(
        UUID account, Map<RequestKind, Integer> files, Map<RequestKind, Weight> weights, int percent, boolean told) {

    private static final int FULL = 100;

    /// One kind in the sum: `12 × 2 = 24`.
    public record Part(RequestKind kind, int files, int weight) {

        public int points() {
            return files * weight;
        }
    }

    public List<Part> parts() {
        return RequestKind.weighed().stream()
                .filter(kind -> files.getOrDefault(kind, 0) > 0)
                .map(kind -> new Part(kind, files.getOrDefault(kind, 0), weightOf(kind)))
                .toList();
    }

    public int weightOf(RequestKind kind) {
        var weight = weights.get(kind);
        return weight == null ? 0 : weight.points();
    }

    public int count() {
        return files.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int points() {
        return parts().stream().mapToInt(Part::points).sum();
    }

    /// Points over working time, as if everybody worked full time; empty for who does not work now.
    public OptionalInt carried() {
        return carriedWith(0);
    }

    /// The same with some points more.
    public OptionalInt carriedWith(int more) {
        return percent == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(Math.round((points() + more) * (double) FULL / percent)));
    }
}
