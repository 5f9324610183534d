package trede.casefile;

import java.util.Arrays;
import java.util.Map;

/// A part of a list of people that somebody wants to see.
///
/// @param numbers internal, ascending: all whom the list holds
/// @param filter what the list is of, for the log of who looked; nothing personal
@SuppressWarnings("ArrayRecordComponent") // millions of people pass here; compared by nobody
public record PeopleWanted(long[] numbers, Order order, int offset, int limit, Map<String, ?> filter) {

    /// By name as a register does, or by number, which is quickest.
    public enum Order {
        NAME,
        NUMBER
    }

    boolean holds(long number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }

    /// The numbers that stand on this page when they go by number.
    long[] onPage() {
        int from = Math.clamp(offset, 0, numbers.length);
        return Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + limit));
    }
}
