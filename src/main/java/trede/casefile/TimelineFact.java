package trede.casefile;

import java.time.LocalDate;
import java.util.List;
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
        this(
                id,
                lane,
                label,
                remarks,
                first,
                last,
                known,
                corrected,
                Topic.usual(lane, first.equals(last), known),
                null);
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
}
