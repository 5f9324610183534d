package trede.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of an import.
public sealed interface ImportOutcome {

    /// The exit status of the verb.
    int status();

    /// Everything is in.
    ///
    /// @param counts by file name, in the order of reading
    record Done(long id, Map<String, FileCounts> counts, ImportFindings findings) implements ImportOutcome {
        @Override
        public int status() {
            return 0;
        }
    }

    /// What was good is in, what was not is written aside.
    ///
    /// @param rejected the folder of rejected rows; null if what was objected to is no row
    record DoneWithRejects(
            long id,
            Map<String, FileCounts> counts,
            ImportFindings findings,
            @Nullable Path rejected) implements ImportOutcome {
        @Override
        public int status() {
            return 3;
        }
    }

    /// Nothing changed, and why.
    record Refused(long id, ImportFindings findings) implements ImportOutcome {
        @Override
        public int status() {
            return 2;
        }
    }

    /// Another import of this centre runs; nothing changed.
    record Busy() implements ImportOutcome {
        @Override
        public int status() {
            return 4;
        }
    }

    /// It was called off; nothing changed.
    record Cancelled(long id) implements ImportOutcome {
        @Override
        public int status() {
            return 1;
        }
    }

    /// The program or the database failed; nothing changed.
    record Failed(long id) implements ImportOutcome {
        @Override
        public int status() {
            return 1;
        }
    }
}
