package trede.casefile.finding;

import org.jspecify.annotations.Nullable;
import trede.casefile.PersonLine;

/// Somebody who was found, and why.
///
/// @param municipality its NIS code
/// @param matched what fitted, as it is shown, where it is not the name
public record Found(
        PersonLine line,
        @Nullable String municipality,
        @Nullable String niss,
        Why why,
        String matched,
        About about) {

    /// What of the person fits what was typed; the best first.
    public enum Why {
        FILE,
        NAME,
        OTHER_NAME,
        BIRTH,
        NATIONAL_NUMBER,
        PHONE,
        EMAIL,
        STREET,
        SOUND
    }

    /// With name and birth only: the file is not the visitor's to open.
    Found veil() {
        return new Found(line.veil(), null, null, why, "", About.NOTHING);
    }

    /// Its name in `messages/`.
    public String reason() {
        return "casefile.why." + why.name().toLowerCase(java.util.Locale.ROOT);
    }
}
