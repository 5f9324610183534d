package trede.contacts.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// For whose ears a paragraph of a note is meant; each next voice is heard by fewer people.
public enum Voice {
    /// The client may read it, and so may partners and colleagues.
    CLIENT,
    /// Partners may read it, and so may colleagues.
    PARTNER,
    /// Colleagues who may see the file.
    INTERNAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "contacts.note.voice." + code();
    }

    /// Whether who listens as this voice hears a paragraph. What tells of health or justice never
    /// goes to a partner; the client may read what was written for them.
    public boolean hears(Paragraph paragraph) {
        return switch (this) {
            case CLIENT -> paragraph.voice() == CLIENT;
            case PARTNER -> paragraph.voice() != INTERNAL && !paragraph.sensitive();
            case INTERNAL -> true;
        };
    }

    public boolean shared() {
        return this != INTERNAL;
    }

    public static Optional<Voice> find(String code) {
        return Stream.of(values()).filter(voice -> voice.code().equals(code)).findFirst();
    }
}
