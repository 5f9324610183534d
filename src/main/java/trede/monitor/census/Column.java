package trede.monitor.census;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import trede.casefile.FactCode;
import trede.casefile.FactKind;

/// The facts of one kind, sorted by person and then by first day, last day and code: 13 bytes each.
final class Column {

    /// The last day of a fact that still runs.
    static final int RUNNING = Integer.MAX_VALUE;

    final FactKind kind;
    final int[] person;
    final int[] first;
    final int[] last;
    /// Place of the code among those of the kind.
    final byte[] code;

    private Column(FactKind kind, int[] person, int[] first, int[] last, byte[] code) {
        this.kind = kind;
        this.person = person;
        this.first = first;
        this.last = last;
        this.code = code;
    }

    int size() {
        return person.length;
    }

    FactCode codeAt(int i) {
        return Codes.of(kind).codes[code[i]];
    }

    /// Where the facts of a person begin; they run up to [#end].
    int begin(int wanted) {
        int at = Arrays.binarySearch(person, wanted);
        while (at > 0 && person[at - 1] == wanted) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    int end(int begin, int wanted) {
        int at = begin;
        while (at < person.length && person[at] == wanted) {
            at++;
        }
        return at;
    }

    /// The codes of a kind and the place of each among them.
    static final class Codes {

        private static final Map<FactKind, Codes> ALL = new EnumMap<>(FactKind.class);

        static {
            for (var kind : FactKind.values()) {
                ALL.put(kind, new Codes(kind));
            }
        }

        final FactCode[] codes;
        private final byte[] places = new byte[FactCode.values().length];

        private Codes(FactKind kind) {
            codes = kind.codes().toArray(FactCode[]::new);
            Arrays.fill(places, (byte) -1);
            for (byte i = 0; i < codes.length; i++) {
                places[codes[i].ordinal()] = i;
            }
        }

        static Codes of(FactKind kind) {
            return Objects.requireNonNull(ALL.get(kind));
        }

        byte placeOf(FactCode code) {
            byte place = places[code.ordinal()];
            if (place < 0) {
                throw new IllegalArgumentException(code + " is not among " + Arrays.toString(codes));
            }
            return place;
        }
    }

    /// Takes facts in any order, quickest when they come sorted or in a few sorted runs.
    static final class Builder {

        private final FactKind kind;
        private int size;
        private boolean sorted = true;
        private int[] person;
        private int[] first;
        private int[] last;
        private byte[] code;

        Builder(FactKind kind, int expected) {
            this.kind = kind;
            person = new int[expected];
            first = new int[expected];
            last = new int[expected];
            code = new byte[expected];
        }

        void add(int whose, byte what, int from, int until) {
            if (size == person.length) {
                grow();
            }
            put(size, whose, what, from, until);
            sorted &= size == 0 || !isAfter(size - 1, size);
            size++;
        }

        private void put(int at, int whose, byte what, int from, int until) {
            person[at] = whose;
            first[at] = from;
            last[at] = until;
            code[at] = what;
        }

        private boolean isAfter(int at, int other) {
            if (person[at] != person[other]) {
                return person[at] > person[other];
            }
            if (first[at] != first[other]) {
                return first[at] > first[other];
            }
            return last[at] != last[other] ? last[at] > last[other] : code[at] > code[other];
        }

        private void grow() {
            int bigger = Math.max(16, size + (size >> 1));
            person = Arrays.copyOf(person, bigger);
            first = Arrays.copyOf(first, bigger);
            last = Arrays.copyOf(last, bigger);
            code = Arrays.copyOf(code, bigger);
        }

        Column build() {
            if (!sorted) {
                gather();
                for (int at = 1; at < size; at++) {
                    sink(at);
                }
            }
            return new Column(
                    kind,
                    Arrays.copyOf(person, size),
                    Arrays.copyOf(first, size),
                    Arrays.copyOf(last, size),
                    Arrays.copyOf(code, size));
        }

        /// Puts the facts of each person together. Sorting primitive numbers merges sorted runs.
        private void gather() {
            var order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) person[i] << 32 | i;
            }
            Arrays.sort(order);
            var before = new Column(kind, person.clone(), first.clone(), last.clone(), code.clone());
            for (int i = 0; i < size; i++) {
                int from = (int) order[i];
                put(i, before.person[from], before.code[from], before.first[from], before.last[from]);
            }
        }

        /// A person has a handful of facts of a kind.
        private void sink(int at) {
            for (int to = at; to > 0 && isAfter(to - 1, to); to--) {
                int whose = person[to];
                byte what = code[to];
                int from = first[to];
                int until = last[to];
                put(to, person[to - 1], code[to - 1], first[to - 1], last[to - 1]);
                put(to - 1, whose, what, from, until);
            }
        }
    }
}
