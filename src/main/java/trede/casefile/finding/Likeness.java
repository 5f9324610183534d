package trede.casefile.finding;

import java.util.Comparator;
import java.util.List;

/// Somebody we know already who may be the newcomer, and what speaks for it.
public record Likeness(Found known, List<Reason> reasons) {

    static final Comparator<Likeness> STRONGEST_FIRST = Comparator.comparingInt(Likeness::strength)
            .reversed()
            .thenComparing(each -> each.known().line().name());

    /// What may be the same, and how much that says.
    public enum Reason {
        SAME_NUMBER(8),
        SAME_NAME(3),
        SOUNDING_NAME(2),
        PART_OF_NAME(1),
        SAME_BIRTH(3),
        POSSIBLE_BIRTH(1),
        SAME_PHONE(3);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }

        /// Its sentence in `messages/`.
        public String key() {
            return "casefile.alike." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    int strength() {
        return reasons.stream().mapToInt(reason -> reason.weight).sum();
    }
}
