package trede.exchange;

import org.jspecify.annotations.Nullable;

/// How far an import is, for whoever waits for it; and their way to call it off. Safe to share between
/// threads.
public final class Progress {

    /// What an import does, one after the other.
    public enum Stage {
        WAITING,
        READING,
        CHECKING,
        KEEPING,
        ENDED
    }

    private volatile Stage stage = Stage.WAITING;
    private volatile String file = "";
    private volatile long rows;
    private volatile boolean cancelled;
    private volatile @Nullable Runnable interruption;

    public Stage stage() {
        return stage;
    }

    /// The file that is being read.
    public String file() {
        return file;
    }

    /// Rows read so far, over all files.
    public long rows() {
        return rows;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Calls the import off, unless it is done before it hears of it.
    public synchronized void cancel() {
        cancelled = true;
        var running = interruption;
        if (running != null) {
            running.run();
        }
    }

    void enter(Stage next) {
        stage = next;
        stopIfCancelled();
    }

    void end() {
        stage = Stage.ENDED;
    }

    void read(String from, long soFar) {
        file = from;
        rows = soFar;
        stopIfCancelled();
    }

    /// What ends a long step at once, from another thread.
    synchronized void interruptBy(@Nullable Runnable way) {
        interruption = way;
    }

    private void stopIfCancelled() {
        if (cancelled) {
            throw new Cancellation();
        }
    }

    /// The import was called off.
    static final class Cancellation extends RuntimeException {

        Cancellation() {
            super(null, null, false, false);
        }
    }
}
