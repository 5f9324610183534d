package trede.casefile.following;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was changed in a file: what, when, by whom.
///
/// @param what `identity`, `follower`, `closed`, `merge` or `glass`
/// @param act `added`, `changed` or `ended`
/// @param actor as the log names them; `import:12` for what an import told
/// @param about the colleague it is about; null where it is about nobody in particular
public record Change(
        Instant at,
        String what,
        String act,
        @Nullable String actor,
        @Nullable UUID about) {}
