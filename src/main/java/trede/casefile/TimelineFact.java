package trede.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that lasts or happens in a person's life, for the timeline.
///
/// @param id unique on the page, a letter first
/// @param last null while it runs; the first day itself for what happens
/// @param corrected not known any more because a later version says otherwise
/// @param address of its page, below that of the person; null if it has none of its own
public record TimelineFact(
        String id,
        Lane lane,
        Saying label,
        List<Saying> remarks,
        LocalDate first,
        @Nullable LocalDate last,
        Known known,
        boolean corrected,
        Topic topic,
        @Nullable String address) {

    /// Of the usual kind in its lane, without a page of its own.
    public TimelineFact(
            String id,
            Lane lane,
            Saying label,
            List<Saying> remarks,
            LocalDate first,
            @Nullable LocalDate last,
            Known known,
            boolean corrected) {
        this(id, lane, label, remarks, first, last, known, corrected, Topic.usual(lane), null);
    }

    /// What happened on a day, and is known since.
    public static TimelineFact mark(String id, Lane lane, Saying label, List<Saying> remarks, LocalDate day) {
        return new TimelineFact(id, lane, label, remarks, day, day, Known.here(day), false);
    }

    /// The same, of another kind.
    public TimelineFact about(Topic other) {
        return new TimelineFact(id, lane, label, remarks, first, last, known, corrected, other, address);
    }

    /// The same, with the address of its page: `benefits/decisions/…`
    public TimelineFact at(String below) {
        return new TimelineFact(id, lane, label, remarks, first, last, known, corrected, topic, below);
    }

    /// A mark rather than a bar.
    public boolean happens() {
        return first.equals(last);
    }

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

        /// For what its room says nothing about: by the part of life.
        static Topic usual(Lane lane) {
            return switch (lane) {
                case CONTACTS -> CONTACTS;
                case COLLEAGUES -> COLLEAGUES;
                default -> FACTS;
            };
        }
    }
}
