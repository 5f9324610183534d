package trede.casefile;

import java.util.Locale;

/// What kind of thing stands on the timeline: one can look at notes only, or at all but the letters.
public enum Topic {
    /// What is so in a life: a right, a course, a job, an address.
    FACTS,
    /// What was asked of the centre, and what it decided.
    DECISIONS,
    /// Letters that went out, papers that somebody has.
    LETTERS,
    /// Appointments, visits, signals, what the person told.
    CONTACTS,
    NOTES,
    /// Who follows, who asked whom, who handed over.
    COLLEAGUES;

    /// As an address writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "casefile.topic." + code();
    }

    /// For what its room says nothing about: by the part of life. What happens there to money because of
    /// ourselves was decided.
    static Topic usual(Lane lane, boolean happens, Known known) {
        return switch (lane) {
            case CONTACTS -> CONTACTS;
            case COLLEAGUES -> COLLEAGUES;
            case MONEY -> happens && known.toldBy() == 0 ? DECISIONS : FACTS;
            default -> FACTS;
        };
    }
}
