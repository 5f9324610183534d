package trede.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that lasts or happens in a person's life, for the timeline.
///
/// @param id unique on the page, a letter first
/// @param last null while it runs; the first day itself for what happens
/// @param corrected not known any more because a later version says otherwise
public record TimelineFact(
        String id,
        Lane lane,
        Saying label,
        List<Saying> remarks,
        LocalDate first,
        @Nullable LocalDate last,
        Known known,
        boolean corrected) {

    /// A mark rather than a bar.
    public boolean happens() {
        return first.equals(last);
    }
}
