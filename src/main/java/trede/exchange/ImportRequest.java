package trede.exchange;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is to be imported, and how.
///
/// @param folder an exchange folder or a zip of one
/// @param skipInvalid good rows go in and bad ones are written aside; else any bad row stops it all
/// @param complete each file given is the whole truth: what is absent is withdrawn
/// @param yes withdrawing much is meant
/// @param recordedAt when these facts became known; null for now
public record ImportRequest(
        Path folder,
        boolean skipInvalid,
        boolean complete,
        boolean yes,
        @Nullable Instant recordedAt) {

    /// All of a folder or nothing, known from now on.
    public static ImportRequest of(Path folder) {
        return new ImportRequest(folder, false, false, false, null);
    }

    public ImportRequest skippingInvalid() {
        return new ImportRequest(folder, true, complete, yes, recordedAt);
    }

    public ImportRequest complete(boolean confirmed) {
        return new ImportRequest(folder, skipInvalid, true, confirmed, recordedAt);
    }

    public ImportRequest recordedAt(Instant instant) {
        return new ImportRequest(folder, skipInvalid, complete, yes, instant);
    }
}
