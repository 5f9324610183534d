package trede.casefile.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Somebody we know already who may be the newcomer, and what speaks for it. What makes two people alike,
/// and how much,
/// is decided here for the newcomer at the desk and for the queue of duplicates.
public record Likeness(Found known, List<Reason> reasons) {

    static final Comparator<Likeness> STRONGEST_FIRST = Comparator.<Likeness>comparingInt(
                    each -> strength(each.reasons()))
            .reversed()
            .thenComparing(each -> each.known().line().name());

    /// What may be the same, and how much that says.
    public enum Reason {
        SAME_NUMBER(8),
        SAME_NAME(3),
        SOUNDING_NAME(2),
        SWAPPED_NAME(2),
        PART_OF_NAME(1),
        SAME_BIRTH(3),
        SWAPPED_BIRTH(2),
        POSSIBLE_BIRTH(1),
        SAME_PHONE(3),
        SAME_ACCOUNT(3),
        SAME_ADDRESS(1),
        OTHER_NUMBER(-2);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }

        /// Its sentence in `messages/`.
        public String key() {
            return "casefile.alike." + code();
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Set<Reason> NAMES = Set.of(Reason.SAME_NAME, Reason.SOUNDING_NAME, Reason.SWAPPED_NAME);
    private static final Set<Reason> BIRTHS = Set.of(Reason.SAME_BIRTH, Reason.SWAPPED_BIRTH, Reason.POSSIBLE_BIRTH);
    private static final Set<Reason> SHARED = Set.of(Reason.SAME_PHONE, Reason.SAME_ACCOUNT);

    public static int strength(Collection<Reason> reasons) {
        return reasons.stream().mapToInt(reason -> reason.weight).sum();
    }

    /// Whether to ask who opens a file: at the desk a question costs little. A name alone says little
    /// where births are
    /// known and differ: many are called so.
    static boolean isWorthAsking(Collection<Reason> reasons) {
        return reasons.contains(Reason.SAME_NUMBER)
                || reasons.contains(Reason.SAME_PHONE)
                || reasons.contains(Reason.SAME_BIRTH)
                || reasons.contains(Reason.POSSIBLE_BIRTH) && !reasons.contains(Reason.PART_OF_NAME);
    }

    /// Whether two files belong in the queue. Names must be near: partners share a telephone, twins a
    /// birth date.
    /// Two numbers that differ tell two people apart, unless they share what is one's own.
    public static boolean isWorthComparing(Collection<Reason> reasons) {
        if (reasons.contains(Reason.SAME_NUMBER)) {
            return true;
        }
        boolean shared = reasons.stream().anyMatch(SHARED::contains);
        if (reasons.stream().noneMatch(NAMES::contains) || reasons.contains(Reason.OTHER_NUMBER) && !shared) {
            return false;
        }
        return shared
                || reasons.stream().anyMatch(BIRTHS::contains)
                || reasons.contains(Reason.SAME_NAME) && reasons.contains(Reason.SAME_ADDRESS);
    }
}
