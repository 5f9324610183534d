package trede.monitor.closing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.monitor.Ask;
import trede.monitor.Cell;
import trede.monitor.CellKind;
import trede.monitor.Measure;
import trede.monitor.Measures;
import trede.monitor.Options;
import trede.monitor.Report;
import trede.monitor.Reports;
import trede.monitor.census.Allowed;
import trede.monitor.census.Census;
import trede.time.Brussels;
import trede.time.Period;
import trede.web.Refusal;
import trede.web.Right;

/// All periods whose figures were closed. A closed figure never changes; whom it counted is known by random keys
/// that mean something in this closing only.
@Component
public class Closings {

    private final ClosingQueries queries;
    private final Measures measures;
    private final Reports reports;
    private final Looks looks;
    private final Clock clock;

    Closings(ClosingQueries queries, Measures measures, Reports reports, Looks looks, Clock clock) {
        this.queries = queries;
        this.measures = measures;
        this.reports = reports;
        this.looks = looks;
        this.clock = clock;
    }

    /// Closes every figure of a period as it is known now.
    ///
    /// @throws Refusal if the period is not over, has no measure, or was closed before
    @Transactional
    public Closing close(Period period) {
        Allowed.to(Right.ADMINISTER);
        if (!period.last().isBefore(Brussels.dayOf(clock.instant()))) {
            throw new Refusal("monitor.closing_too_early", period.last().toString());
        }
        if (queries.find(period).isPresent()) {
            throw new Refusal("monitor.closed_already");
        }
        var of = list(period);
        if (of.isEmpty()) {
            throw new Refusal("monitor.page.no_measures");
        }
        var counted = reports.list(of, new Ask(of.getFirst(), period, null, Options.NONE), 1).stream()
                .map(List::getLast)
                .toList();
        var closing = queries.add(period, counted.getFirst().knownAt());
        var keys = keys(closing, counted.getFirst().census(), counted);
        counted.forEach(report -> write(closing, report, keys));
        looks.log("closing", Map.of("period", period.toString()), List.of());
        return queries.find(period).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Closing> find(Period period) {
        return queries.find(period);
    }

    /// As they were closed, measure by measure, in the order of the report; without keys.
    @Transactional(readOnly = true)
    public List<ClosedCell> listCells(Closing closing) {
        return queries.listCells(closing.id());
    }

    /// With the keys of whom it counted.
    @Transactional(readOnly = true)
    public Optional<ClosedCell> findCell(Closing closing, String measure, String cell) {
        return queries.findCell(closing.id(), measure, cell);
    }

    /// The internal numbers of those whom a closed figure counted and whose files are still there, ascending.
    @Transactional(readOnly = true)
    public long[] listPeople(Closing closing, ClosedCell cell) {
        Allowed.to(Right.SEE_PEOPLE);
        return queries.listPeople(closing.id(), cell.measure(), cell.cell());
    }

    /// The keys of those whose files were destroyed since.
    @Transactional(readOnly = true)
    public List<Integer> listCutKeys(Closing closing, ClosedCell cell) {
        return queries.listCutKeys(closing.id(), cell.measure(), cell.cell());
    }

    /// The measures that can be closed for such a period, in their current version.
    public List<Measure> list(Period period) {
        return measures.list().stream()
                .filter(measure -> measure.periods().contains(period.kind()))
                .filter(measure -> measures.get(measure.id()) == measure)
                .toList();
    }

    /// A key by place in the census, 0 for whom no figure counts.
    private int[] keys(UUID closing, Census census, List<Report> counted) {
        int[] places = counted.stream()
                .flatMap(report -> report.cells().stream())
                .filter(Cell::hasMembers)
                .flatMapToInt(cell -> IntStream.of(cell.people().places()))
                .distinct()
                .toArray();
        var random = new SecureRandom();
        var drawn = new HashSet<Integer>(places.length * 2);
        int most = Arrays.stream(places).max().orElse(-1);
        var keys = new int[most + 1];
        for (int place : places) {
            int key = 1 + random.nextInt(Integer.MAX_VALUE - 1);
            while (!drawn.add(key)) {
                key = 1 + random.nextInt(Integer.MAX_VALUE - 1);
            }
            keys[place] = key;
        }
        queries.addKeys(
                closing,
                Arrays.stream(places).mapToLong(census::number).toArray(),
                Arrays.stream(places).map(place -> keys[place]).toArray());
        return keys;
    }

    private void write(UUID closing, Report report, int[] keys) {
        int place = 0;
        for (var cell : report.cells()) {
            int[] members = cell.hasMembers()
                    ? IntStream.of(cell.people().places())
                            .map(each -> keys[each])
                            .sorted()
                            .toArray()
                    : new int[0];
            var of = cell.denominator();
            queries.addCell(
                    closing,
                    new ClosedCell(
                            report.measure().id(),
                            report.measure().version(),
                            cell.id(),
                            cell.count(),
                            cell.kind() == CellKind.PLAIN || of == null ? null : of.count(),
                            List.of()),
                    place++,
                    members);
        }
    }
}
