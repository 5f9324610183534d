package trede.casefile.identities;

import org.jspecify.annotations.Nullable;

/// What was known of somebody for a while, and what became of it.
///
/// @param by who changed or withdrew it, as the log names them; null for what is known now
public record ParticularVersion(
        Particular what, Fate fate, @Nullable String by) {

    /// What became of it.
    public enum Fate {
        KNOWN,
        CHANGED,
        WITHDRAWN,
        /// Withdrawn, and nobody put it back: that can still be done.
        GONE;

        /// Its name in `messages/`.
        public String label() {
            return "casefile.fate." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
