package trede.monitor.census;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactKind;

/// People and facts as PostgreSQL packs them in its own binary form (big-endian; a day counts from
/// 2000-01-01).
final class Packed {

    /// Days from 1970-01-01 to 2000-01-01.
    private static final int EPOCH = 10_957;
    private static final byte BETWEEN = 0;

    private Packed() {}

    /// @param packed number (8 bytes), birth (4), death (4) of each person; null if there is nobody
    static void people(byte @Nullable [] packed, Census.Builder census) {
        var left = ByteBuffer.wrap(packed == null ? new byte[0] : packed);
        while (left.hasRemaining()) {
            long number = left.getLong();
            int born = day(left.getInt());
            int died = day(left.getInt());
            if (died == Column.RUNNING) {
                census.person(number, born);
            } else {
                census.person(number, born, died);
            }
        }
    }

    /// Facts of one kind, best in order of person: each person is looked for where the last one was found.
    ///
    /// @param packed number of the person (8 bytes), first day (4), last day (4) and code (its letters)
    /// of each,
    /// with a zero between two
    static void facts(FactKind kind, byte[] packed, Census.Builder census) {
        var codes = codes(kind);
        var left = ByteBuffer.wrap(packed);
        long number = -1;
        int near = 0;
        boolean known = false;
        while (left.hasRemaining()) {
            long whose = left.getLong();
            int first = day(left.getInt());
            int last = day(left.getInt());
            byte code = Objects.requireNonNull(codes.get(letters(left)), "a code unknown here");
            if (whose != number) {
                int place = census.place(whose, near);
                number = whose;
                known = place >= 0;
                near = known ? place : -place - 1;
            }
            if (known) {
                census.add(near, kind, code, first, last);
            }
        }
    }

    private static int day(int sent) {
        return sent == Integer.MAX_VALUE ? Column.RUNNING : sent + EPOCH;
    }

    /// The letters up to the next zero, as one number that tells the codes of a kind apart.
    private static int letters(ByteBuffer left) {
        int hash = 0;
        while (left.hasRemaining()) {
            byte letter = left.get();
            if (letter == BETWEEN) {
                break;
            }
            hash = 31 * hash + letter;
        }
        return hash;
    }

    private static Map<Integer, Byte> codes(FactKind kind) {
        var codes = new HashMap<Integer, Byte>();
        for (var code : kind.codes()) {
            if (codes.put(code.code().hashCode(), Column.Codes.of(kind).placeOf(code)) != null) {
                throw new IllegalStateException("two codes of " + kind + " look alike: " + code);
            }
        }
        return codes;
    }
}
