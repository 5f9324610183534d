package trede.monitor.census;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactCode;
import trede.casefile.FactKind;

/// People and facts as PostgreSQL packs them in its own binary form (big-endian; a day counts from
/// 2000-01-01).
final class Packed {

    /// Days from 1970-01-01 to 2000-01-01.
    private static final int EPOCH = 10_957;

    private Packed() {}

    /// @param packed number (4 bytes), birth (4), death (4) of each person; null if there is nobody
    static void people(byte @Nullable [] packed, Census.Builder census) {
        var left = ByteBuffer.wrap(packed == null ? new byte[0] : packed);
        while (left.hasRemaining()) {
            long number = left.getInt();
            int born = day(left.getInt());
            int died = day(left.getInt());
            if (died == Column.RUNNING) {
                census.person(number, born);
            } else {
                census.person(number, born, died);
            }
        }
    }

    /// From which day on the centre's own rooms answer for a kind.
    ///
    /// @param packed number of the person (4 bytes), that day (4)
    static void since(FactKind kind, byte[] packed, Census.Builder census) {
        var left = ByteBuffer.wrap(packed);
        while (left.hasRemaining()) {
            int place = census.place(left.getInt(), 0);
            int since = day(left.getInt());
            if (place >= 0) {
                census.since(place, kind, since);
            }
        }
    }

    /// Facts of one kind and code that sources tell.
    static void told(FactKind kind, FactCode code, byte[] packed, Census.Builder census) {
        byte what = Column.Codes.of(kind).placeOf(code);
        each(packed, census, (person, first, last) -> census.told(person, kind, what, first, last));
    }

    /// Facts of one kind and code that the centre's own rooms tell.
    static void own(FactKind kind, FactCode code, byte[] packed, Census.Builder census) {
        byte what = Column.Codes.of(kind).placeOf(code);
        each(packed, census, (person, first, last) -> census.add(person, kind, what, first, last));
    }

    /// What is done with each of them.
    private interface Adding {
        void add(int person, int first, int last);
    }

    /// Best in order of person: each is looked for where the last one was found.
    ///
    /// @param packed number of the person (4 bytes), first day (4), last day (4) of each
    private static void each(byte[] packed, Census.Builder census, Adding adding) {
        var left = ByteBuffer.wrap(packed);
        long number = -1;
        int near = 0;
        boolean known = false;
        while (left.hasRemaining()) {
            long whose = left.getInt();
            int first = day(left.getInt());
            int last = day(left.getInt());
            if (whose != number) {
                int place = census.place(whose, near);
                number = whose;
                known = place >= 0;
                near = known ? place : -place - 1;
            }
            if (known) {
                adding.add(near, first, last);
            }
        }
    }

    private static int day(int sent) {
        return sent == Integer.MAX_VALUE ? Column.RUNNING : sent + EPOCH;
    }
}
