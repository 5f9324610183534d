package trede.monitor.census;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.time.Period;

/// Everybody a centre knows and all facts about them, as known at an instant. Nothing in it changes any more.
///
/// Each person has a place, from 0 up, in order of the database's own number. Days are counted from
/// 1970-01-01.
/// A death ends every fact that day; what begins after it is left out.
public final class Census {

    /// So many periods keep their scans: two reports of five periods side by side.
    private static final int SCANS = 10;

    /// So few steps are quicker than a search by halves.
    private static final int CLOSE = 8;

    private final Instant knownAt;
    private final long[] numbers;
    private final int[] born;
    private final Map<FactKind, Column> columns;
    private final Map<Period, Scan> scans = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Period, Scan> eldest) {
            return size() > SCANS;
        }
    };

    private Census(Builder told) {
        knownAt = told.knownAt;
        numbers = Arrays.copyOf(told.numbers, told.size);
        born = Arrays.copyOf(told.born, told.size);
        columns = new EnumMap<>(FactKind.class);
        told.columns.forEach((kind, column) -> columns.put(kind, column.build()));
    }

    /// @param people how many are expected, @param facts of each kind
    public static Builder knownAt(Instant knownAt) {
        return new Builder(knownAt);
    }

    public Instant knownAt() {
        return knownAt;
    }

    /// How many people it holds.
    public int size() {
        return numbers.length;
    }

    public int facts() {
        return columns.values().stream().mapToInt(Column::size).sum();
    }

    /// What it takes in memory, without the scans it remembers.
    public long bytes() {
        return 13L * facts() + 12L * size();
    }

    /// The database's own number of the person at a place.
    public long number(int person) {
        return numbers[person];
    }

    /// The place of the person with the database's number, negative if the census does not know it.
    public int placeOf(long number) {
        return Arrays.binarySearch(numbers, number);
    }

    /// The first possible birth day.
    public LocalDate born(int person) {
        return LocalDate.ofEpochDay(born[person]);
    }

    public Fact bornFact(int person) {
        return Fact.born(born(person));
    }

    /// All facts of a kind about a person, in order of first day, last day and code.
    public Stream<Fact> facts(int person, FactKind kind) {
        var column = column(kind);
        int begin = column.begin(person);
        return IntStream.range(begin, column.end(begin, person))
                .mapToObj(i -> Fact.of(kind, column.codeAt(i), column.first[i], column.last[i]));
    }

    /// All facts about a person, by kind.
    public Stream<Fact> facts(int person) {
        return Stream.of(FactKind.values()).flatMap(kind -> facts(person, kind));
    }

    /// As if there were nobody else: whoever asks about one person need not count a city.
    public Census alone(int person) {
        var one = knownAt(knownAt);
        one.person(numbers[person], born[person]);
        columns.forEach((kind, column) -> {
            int begin = column.begin(person);
            for (int i = begin; i < column.end(begin, person); i++) {
                one.add(0, kind, column.code[i], column.first[i], column.last[i]);
            }
        });
        return one.build();
    }

    /// Who has which facts in a period; what was looked up once is remembered.
    public Scan during(Period period) {
        synchronized (scans) {
            return scans.computeIfAbsent(period, during -> new Scan(this, during));
        }
    }

    /// The last day up to the one given on which something began.
    public Optional<LocalDate> lastBeginning(LocalDate until) {
        int last = Integer.MIN_VALUE;
        for (var column : columns.values()) {
            for (int first : column.first) {
                last = first <= until.toEpochDay() ? Math.max(last, first) : last;
            }
        }
        return last == Integer.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
    }

    Column column(FactKind kind) {
        return Objects.requireNonNull(columns.get(kind));
    }

    int[] births() {
        return born;
    }

    /// Fills a census: first the people in order of their number, then their facts, quickest in order of
    /// person and
    /// first day.
    public static final class Builder {

        private static final int ALIVE = Integer.MAX_VALUE;
        private static final int NEVER = Integer.MAX_VALUE;

        private final Instant knownAt;
        private final Map<FactKind, Column.Builder> columns = new EnumMap<>(FactKind.class);
        private final Map<FactKind, int[]> since = new EnumMap<>(FactKind.class);
        private int size;
        private long[] numbers = new long[64];
        private int[] born = new int[64];
        private int[] died = new int[64];

        private Builder(Instant knownAt) {
            this.knownAt = knownAt;
            for (var kind : FactKind.values()) {
                columns.put(kind, new Column.Builder(kind, 64));
            }
        }

        /// Adds somebody still alive.
        public int person(long number, int birthDay) {
            return person(number, birthDay, ALIVE);
        }

        /// @return the person's place
        public int person(long number, int birthDay, int deathDay) {
            if (size > 0 && numbers[size - 1] >= number) {
                throw new IllegalArgumentException("people come in order of their number: " + number);
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                born = Arrays.copyOf(born, 2 * size);
                died = Arrays.copyOf(died, 2 * size);
            }
            numbers[size] = number;
            born[size] = birthDay;
            died[size] = deathDay;
            return size++;
        }

        /// @param last the last day, included; `Integer.MAX_VALUE` while it runs
        public void fact(int person, FactKind kind, FactCode code, int first, int last) {
            add(person, kind, Column.Codes.of(kind).placeOf(code), first, last);
        }

        /// Whose number it is: the place, or `-at - 1` with the place where it would stand if nobody has it.
        ///
        /// @param near where to look first: people are mostly asked for in order
        int place(long number, int near) {
            for (int at = near; at < Math.min(near + CLOSE, size); at++) {
                if (numbers[at] >= number) {
                    return numbers[at] == number ? at : Arrays.binarySearch(numbers, 0, size, number);
                }
            }
            return Arrays.binarySearch(numbers, 0, size, number);
        }

        /// From this day on others than the sources answer for a kind; the earliest day counts.
        void since(int person, FactKind kind, int day) {
            var days = since.computeIfAbsent(kind, _ -> {
                var never = new int[size];
                Arrays.fill(never, NEVER);
                return never;
            });
            days[person] = Math.min(days[person], day);
        }

        /// A fact that a source tells: it counts until others answer for its kind.
        void told(int person, FactKind kind, byte code, int first, int last) {
            int[] days = since.get(kind);
            int until = days == null ? NEVER : days[person];
            if (first < until) {
                add(person, kind, code, first, until == NEVER ? last : Math.min(last, until - 1));
            }
        }

        void add(int person, FactKind kind, byte code, int first, int last) {
            int death = died[person];
            if (first <= death) {
                columnOf(kind).add(person, code, first, Math.min(last, death));
            }
        }

        private Column.Builder columnOf(FactKind kind) {
            return Objects.requireNonNull(columns.get(kind));
        }

        public Census build() {
            return new Census(this);
        }
    }
}
