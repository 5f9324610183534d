package trede.casefile.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table: one thread reads and forms them, the one that holds the transaction
/// copies them in.
/// Between the two lies a handful of pieces, so that memory stays the same whatever the number of rows.
final class CopyStream<T> {

    private static final int PIECE = 1 << 16;
    private static final byte[] END = new byte[0];

    private final ArrayBlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(8);
    private final Telling<T> telling;
    private final BiConsumer<CopyRow, T> form;
    private volatile boolean abandoned;
    private volatile @Nullable Throwable failure;

    private CopyStream(Telling<T> telling, BiConsumer<CopyRow, T> form) {
        this.telling = telling;
        this.form = form;
    }

    static <T> void copy(Connection connection, String into, Telling<T> telling, BiConsumer<CopyRow, T> form)
            throws SQLException {
        var stream = new CopyStream<>(telling, form);
        var teller = Thread.ofPlatform().name("intake").start(stream::tell);
        try {
            stream.receive(connection, into);
        } finally {
            stream.abandoned = true;
            join(teller);
        }
    }

    private void tell() {
        try {
            var row = new CopyRow();
            telling.tell(told -> {
                form.accept(row, told);
                row.end();
                if (row.length() >= PIECE) {
                    give(row.take());
                }
            });
            give(row.take());
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            give(END);
        }
    }

    private void receive(Connection connection, String into) throws SQLException {
        CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        try {
            for (byte[] piece = next(); piece != END; piece = next()) {
                in.writeToCopy(piece, 0, piece.length);
            }
            var thrown = failure;
            if (thrown != null) {
                throw thrown instanceof RuntimeException plain ? plain : new IllegalStateException(thrown);
            }
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private void give(byte[] piece) {
        try {
            while (!pieces.offer(piece, 200, TimeUnit.MILLISECONDS)) {
                if (abandoned) {
                    if (piece == END) {
                        return;
                    }
                    throw new IllegalStateException("nobody takes these rows any more");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private byte[] next() {
        try {
            return pieces.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread teller) {
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
