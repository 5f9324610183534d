package trede.monitor.closing.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.monitor.Cell;
import trede.monitor.Measure;
import trede.monitor.closing.ClosedCell;

/// A measure, as it was closed and as it counts today.
///
/// @param rows in the order in which they were closed
public record ClosedPart(Measure measure, List<Row> rows) {

    /// A closed figure and the same computed anew; null where the measure has no such cell any more.
    public record Row(ClosedCell closed, @Nullable Cell now) {}
}
