package trede.monitor;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import trede.monitor.census.Census;
import trede.time.Period;
import trede.web.Visitor;

/// The answer of a measure for one centre and period, with what was known when, and everybody behind it.
///
/// @param targets those that hold on some day of the period
/// @param census whom it counted
public record Report(
        Measure measure,
        Visitor.Centre centre,
        Period period,
        Instant knownAt,
        List<Target> targets,
        Figures figures,
        Census census) {

    public List<Cell> cells() {
        return figures.cells();
    }

    /// @throws Unknown that names the cells there are
    public Cell cell(String id) {
        return figures.find(id)
                .orElseThrow(() -> new Unknown(
                        "monitor.unknown_cell",
                        measure.id(),
                        id,
                        cells().stream().map(Cell::id).collect(Collectors.joining(", "))));
    }

    /// The targets of one cell.
    public List<Target> targets(String cell) {
        return targets.stream().filter(target -> target.cell().equals(cell)).toList();
    }
}
