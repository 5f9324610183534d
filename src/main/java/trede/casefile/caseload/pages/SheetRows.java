package trede.casefile.caseload.pages;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table that is written while it is read: what was written is gone from memory.
interface SheetRows {

    void heads(List<String> heads) throws IOException;

    /// @param cells texts, numbers, days; null for an empty one
    void row(List<@Nullable Object> cells) throws IOException;

    void flush() throws IOException;

    /// Only after the last row: a file that broke off must not look whole.
    void end() throws IOException;
}
