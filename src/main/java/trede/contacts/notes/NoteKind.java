package trede.contacts.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened that somebody writes a note about.
public enum NoteKind {
    FIRST_MEETING(Reach.TALK),
    OFFICE(Reach.TALK),
    PHONE(Reach.TALK),
    HOME_VISIT(Reach.TALK),
    INTERNAL_MEETING(Reach.NONE),
    EXTERNAL_MEETING(Reach.NONE),
    EVALUATION(Reach.TALK),
    EMAIL(Reach.OFFER),
    LETTER(Reach.OFFER),
    REGISTERED_LETTER(Reach.OFFER),
    SUMMONS(Reach.OFFER),
    DECISION(Reach.NONE),
    HANDOVER(Reach.NONE),
    OTHER(Reach.NONE);

    /// Whether somebody spoke with the person, reached out to them, or neither.
    enum Reach {
        TALK,
        OFFER,
        NONE
    }

    private final Reach reach;

    NoteKind(Reach reach) {
        this.reach = reach;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name.
    public String label() {
        return "contacts.note.kind." + code();
    }

    public static Optional<NoteKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// The codes of those with which somebody spoke with the person.
    public static String[] talks() {
        return codes(Reach.TALK);
    }

    /// The codes of those with which the centre reached out.
    public static String[] offers() {
        return codes(Reach.OFFER);
    }

    private static String[] codes(Reach reach) {
        return Stream.of(values())
                .filter(kind -> kind.reach == reach)
                .map(NoteKind::code)
                .toArray(String[]::new);
    }
}
