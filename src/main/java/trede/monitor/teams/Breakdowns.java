package trede.monitor.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.monitor.Cell;
import trede.monitor.CellKind;
import trede.monitor.Report;
import trede.monitor.census.People;

/// A report's figures by team or site. Everybody stands in one place only, that of their first contact on the last day
/// of the period, so the parts add up to the whole.
@Component
public class Breakdowns {

    private final BreakdownQueries queries;

    Breakdowns(BreakdownQueries queries) {
        this.queries = queries;
    }

    private record Place(UUID id, String name) {}

    /// By name; those without a first contact stand last.
    @Transactional(readOnly = true)
    public List<Part> list(Report report, boolean bySite) {
        var census = report.census();
        var placesOf = new TreeMap<Place, List<Integer>>(
                Comparator.comparing(Place::name).thenComparing(Place::id));
        for (var where : queries.list(report.period().last(), bySite)) {
            int place = census.placeOf(where.person());
            if (place >= 0) {
                placesOf.computeIfAbsent(new Place(where.place(), where.name()), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        var rest = People.everybody(census.size());
        var parts = new ArrayList<Part>();
        for (var entry : placesOf.entrySet()) {
            var people = People.of(
                    census.size(),
                    entry.getValue().stream().mapToInt(Integer::intValue).toArray());
            rest = rest.minus(people);
            parts.add(part(entry.getKey().id(), entry.getKey().name(), report, people));
        }
        parts.add(part(null, "", report, rest));
        return parts;
    }

    private static Part part(@Nullable UUID id, String name, Report report, People people) {
        return new Part(
                id,
                name,
                IntStream.range(0, report.cells().size())
                        .mapToObj(i -> share(report.cells().get(i), people))
                        .toList());
    }

    private static Part.@Nullable Share share(Cell cell, People people) {
        if (cell.kind() == CellKind.CHANGE) {
            return null;
        }
        var of = cell.denominator();
        return new Part.Share(
                cell.people().and(people).count(),
                cell.kind() == CellKind.RATE
                        ? Integer.valueOf(Objects.requireNonNull(of).and(people).count())
                        : null);
    }
}
