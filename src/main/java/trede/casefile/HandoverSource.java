package trede.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// A room that knows something a colleague must know who takes over a file: what was promised, what works,
/// what is next. The client reads it too, so it holds no internal words. Without the room its lines are gone.
public interface HandoverSource {

    /// About many people at once: a hundred files change hands in one act, so one statement, whatever their number.
    ///
    /// @param people public ids
    /// @param day from which the colleague takes over
    List<Line> list(Collection<UUID> people, LocalDate day);

    /// A line in what goes along when a file goes to a colleague.
    ///
    /// @param person public id
    /// @param words said in the client's language; a day among its details is written as a day
    record Line(UUID person, Part part, Saying words) {}

    /// What was promised and not done yet; what runs and who helps; what comes on a day.
    enum Part {
        PROMISES,
        WORKS,
        NEXT
    }
}
