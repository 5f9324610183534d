package trede.monitor.census;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.time.Period;

/// Who has which facts in one period. Each kind is gone through at most once per question; the answers are
/// remembered.
public final class Scan {

    /// A gap of at most so many days joins two facts into one run.
    public static final int RUN_GAP = 31;

    private static final long ALWAYS = Integer.MAX_VALUE;
    private static final long NEVER = Integer.MIN_VALUE;

    private final Census census;
    private final Period period;
    private final long from;
    private final long until;
    private final Map<Record, long[]> seen = new ConcurrentHashMap<>();

    private enum How {
        TOUCHING,
        BEGUN,
        ENDED,
        CONTINUING,
        LATEST
    }

    /// What was looked for: how facts lie to the period, or the ages from a to b.
    private record Looking(String how, int a, int b) {}

    /// Runs of facts with some of the codes that began in the days given.
    private record Running(FactKind kind, Set<FactCode> codes, long beganFrom, long beganBy) {}

    Scan(Census census, Period period) {
        this.census = census;
        this.period = period;
        this.from = period.first().toEpochDay();
        this.until = period.last().toEpochDay();
    }

    public Period period() {
        return period;
    }

    public People nobody() {
        return People.nobody(census.size());
    }

    /// Who has a fact of the kind on at least one day of the period.
    public People touching(FactKind kind) {
        return union(kind, kind.codes(), How.TOUCHING);
    }

    public People touching(FactKind kind, FactCode first, FactCode... others) {
        return union(kind, EnumSet.of(first, others), How.TOUCHING);
    }

    public People touching(FactKind kind, Set<FactCode> codes) {
        return union(kind, codes, How.TOUCHING);
    }

    /// Who has a fact that began by the last day of the period, over or not.
    public People begunBy(FactKind kind, Set<FactCode> codes) {
        return union(kind, codes, How.BEGUN);
    }

    /// Who has a fact whose last day is on or before the last day of the period.
    public People endedBy(FactKind kind, FactCode code) {
        return union(kind, EnumSet.of(code), How.ENDED);
    }

    /// Who has a fact that began by the last day of the period and continues after it.
    public People continuingAfter(FactKind kind, FactCode code) {
        return union(kind, EnumSet.of(code), How.CONTINUING);
    }

    /// Whose latest fact of the kind touching the period has the code: the one that starts last; of those
    /// that
    /// start
    /// together
    /// the one that ends last; of those that also end together the one whose code comes last in [FactCode].
    public People latest(FactKind kind, FactCode code) {
        return union(kind, EnumSet.of(code), How.LATEST);
    }

    /// Whose completed years on the last day of the period lie in the bounds, both included. Born on 29
    /// February: a
    /// year older on 1 March.
    public People aged(int youngest, int oldest) {
        long[] words = seen.computeIfAbsent(
                new Looking("aged", youngest, oldest),
                ages -> aged(
                        period.last().minusYears(oldest + 1L).toEpochDay() + 1,
                        period.last().minusYears(youngest).toEpochDay()));
        return People.of(census.size(), words);
    }

    /// Who has a run of these facts that touches the period by a fact and began in the days given.
    public People runBegan(FactKind kind, Set<FactCode> codes, LocalDate first, LocalDate last) {
        var asked = new Running(kind, Set.copyOf(codes), first.toEpochDay(), last.toEpochDay());
        return People.of(census.size(), seen.computeIfAbsent(asked, _ -> runs(asked)));
    }

    private People union(FactKind kind, Set<FactCode> codes, How how) {
        int width = People.wordsFor(census.size());
        long[] table = seen.computeIfAbsent(new Looking(how.name(), kind.ordinal(), 0), looking -> table(kind, how));
        var all = Column.Codes.of(kind);
        var words = new long[width];
        for (var code : codes) {
            int offset = all.placeOf(code) * width;
            for (int i = 0; i < width; i++) {
                words[i] |= table[offset + i];
            }
        }
        return People.of(census.size(), words);
    }

    /// One set per code of the kind, behind each other.
    private long[] table(FactKind kind, How how) {
        return switch (how) {
            case TOUCHING -> box(kind, until, from, ALWAYS);
            case BEGUN -> box(kind, until, NEVER, ALWAYS);
            case ENDED -> box(kind, ALWAYS, NEVER, until);
            case CONTINUING -> box(kind, until, until + 1, ALWAYS);
            case LATEST -> latest(kind);
        };
    }

    /// No branch: a mispredicted one costs more than the whole step. The sign of a difference is the
    /// answer of a
    /// comparison.
    private long[] box(FactKind kind, long firstBy, long lastFrom, long lastBy) {
        var column = census.column(kind);
        int width = People.wordsFor(census.size());
        var table = new long[Column.Codes.of(kind).codes.length * width];
        int[] person = column.person;
        int[] first = column.first;
        int[] last = column.last;
        byte[] code = column.code;
        for (int i = 0; i < person.length; i++) {
            long hit = ((first[i] - firstBy - 1) & (lastFrom - 1 - last[i]) & (last[i] - lastBy - 1)) >>> 63;
            int who = person[i];
            table[code[i] * width + (who >>> 6)] |= hit << who;
        }
        return table;
    }

    /// From the last fact to the first, so that the first one met of each person is the latest.
    private long[] latest(FactKind kind) {
        var column = census.column(kind);
        int width = People.wordsFor(census.size());
        var table = new long[Column.Codes.of(kind).codes.length * width];
        var met = new long[width];
        int[] person = column.person;
        int[] first = column.first;
        int[] last = column.last;
        byte[] code = column.code;
        for (int i = person.length - 1; i >= 0; i--) {
            long hit = ((first[i] - until - 1) & (from - 1 - last[i])) >>> 63;
            int who = person[i];
            long fresh = hit << who & ~met[who >>> 6];
            met[who >>> 6] |= fresh;
            table[code[i] * width + (who >>> 6)] |= fresh;
        }
        return table;
    }

    private long[] aged(long bornFrom, long bornBy) {
        int[] born = census.births();
        var words = new long[People.wordsFor(born.length)];
        for (int start = 0; start < born.length; start += Long.SIZE) {
            int end = Math.min(start + Long.SIZE, born.length);
            long word = 0;
            for (int who = start; who < end; who++) {
                long hit = ((bornFrom - 1 - born[who]) & (born[who] - bornBy - 1)) >>> 63;
                word |= hit << who;
            }
            words[start >>> 6] = word;
        }
        return words;
    }

    private long[] runs(Running asked) {
        var column = census.column(asked.kind());
        var words = new long[People.wordsFor(census.size())];
        boolean[] counts = new boolean[Column.Codes.of(asked.kind()).codes.length];
        asked.codes().forEach(code -> counts[Column.Codes.of(asked.kind()).placeOf(code)] = true);
        int whose = -1;
        long began = 0;
        long ended = 0;
        for (int i = 0; i < column.size(); i++) {
            if (!counts[column.code[i]]) {
                continue;
            }
            if (column.person[i] != whose || column.first[i] - ended - 1 > RUN_GAP) {
                whose = column.person[i];
                began = column.first[i];
                ended = column.last[i];
            }
            ended = Math.max(ended, column.last[i]);
            boolean hit = column.first[i] <= until
                    && column.last[i] >= from
                    && began >= asked.beganFrom()
                    && began <= asked.beganBy();
            if (hit) {
                words[whose >>> 6] |= 1L << whose;
            }
        }
        return words;
    }
}
