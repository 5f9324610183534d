package trede.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.law.Law;
import trede.monitor.census.Allowed;
import trede.monitor.census.Census;
import trede.monitor.census.CensusQueries;
import trede.monitor.census.Censuses;
import trede.time.Brussels;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// All figures of the visitor's centre, and the people behind them.
@Component
public class Reports {

    private final Censuses censuses;
    private final CensusQueries people;
    private final Targets targets;
    private final Law law;
    private final Veils veils;
    private final Clock clock;

    Reports(Censuses censuses, CensusQueries people, Targets targets, Law law, Veils veils, Clock clock) {
        this.censuses = censuses;
        this.people = people;
        this.targets = targets;
        this.law = law;
        this.veils = veils;
        this.clock = clock;
    }

    /// @throws trede.web.NotAllowed if the visitor may not see figures
    /// @throws Refusal if the law has no value for the period
    public Report get(Ask ask) {
        return list(ask, 1).getFirst();
    }

    /// The report of a period and of those before it, all from the same census; the latest comes last.
    public List<Report> list(Ask ask, int periods) {
        return list(List.of(ask.measure()), ask, periods).getFirst();
    }

    /// The same for several measures, from one census and one look at the targets.
    ///
    /// @param ask whose period, instant and options hold for all of them
    public List<List<Report>> list(List<Measure> measures, Ask ask, int periods) {
        var census = censuses.get(ask.knownAt());
        var set = targets.list(ask.knownAt());
        var centre = Visitors.get().centre();
        // each period goes through the facts anew: beside each other they take half the time
        var columns = IntStream.range(0, periods)
                .parallel()
                .mapToObj(i -> measures.stream()
                        .map(measure -> new Ask(measure, ask.period(), ask.knownAt(), ask.options()))
                        .map(last -> report(last.minus(periods - 1 - i), centre, census, set))
                        .toList())
                .toList();
        return IntStream.range(0, measures.size())
                .mapToObj(n -> columns.stream().map(column -> column.get(n)).toList())
                .toList();
    }

    /// The reports of a period and of those before it about the people of this census only, without targets; the latest
    /// comes last.
    ///
    /// @param census of whom: one person's [Census#alone]
    public List<Report> list(Ask last, int periods, Census census) {
        return IntStream.range(0, periods)
                .mapToObj(
                        i -> report(last.minus(periods - 1 - i), Visitors.get().centre(), census, List.of()))
                .toList();
    }

    /// @param set targets of any measure
    private Report report(Ask ask, Centre centre, Census census, List<Target> set) {
        var period = ask.period();
        return new Report(
                ask.measure(),
                centre,
                period,
                Objects.requireNonNullElse(ask.knownAt(), census.knownAt()),
                set.stream()
                        .filter(target -> target.measure().equals(ask.measure().id()))
                        .filter(target -> target.holdsIn(period.first(), period.last()))
                        .toList(),
                ask.measure().count(census, period, law, ask.options()),
                census);
    }

    /// Everybody in a cell, in order of the source's id; logged with the ids shown.
    ///
    /// @throws trede.web.NotAllowed if the visitor may not see people
    /// @throws Unknown if there is no such cell
    /// @throws Refusal if nobody in particular is behind it
    @Transactional
    public Members members(Ask ask, String cell) {
        Allowed.to(Right.SEE_PEOPLE);
        var report = get(ask);
        var asked = withMembers(report, cell);
        var members = members(report, asked, asked.people().places());
        members.sort(Comparator.comparing(Members.Member::source));
        return logged(report, new Members(cell, members.size(), List.copyOf(members)));
    }

    /// Some of a cell, in the order given by their places in the census; logged with the ids shown.
    ///
    /// @param places as [Report#census] numbers them; who is not in the cell is left away
    @Transactional
    public Members members(Report report, String cell, int[] places) {
        Allowed.to(Right.SEE_PEOPLE);
        var asked = withMembers(report, cell);
        var shown = Arrays.stream(places).filter(asked.people()::contains).toArray();
        return logged(report, new Members(cell, asked.people().count(), List.copyOf(members(report, asked, shown))));
    }

    /// Where somebody stands in a report; empty if nobody knew the person then. The page that shows it
    /// logs the
    /// look.
    ///
    /// @param person the database's own number
    public Optional<Standing> standing(Report report, long person) {
        Allowed.to(Right.SEE_PEOPLE);
        int place = report.census().placeOf(person);
        return place < 0 ? Optional.empty() : Optional.of(report.figures().of(report.census(), place));
    }

    /// The last period of a kind in which something began that a centre knows of; this period if nothing did.
    public Period latest(PeriodKind kind) {
        LocalDate today = Brussels.dayOf(clock.instant());
        return Period.around(censuses.get(null).lastBeginning(today).orElse(today), kind);
    }

    private static Cell withMembers(Report report, String cell) {
        var asked = report.cell(cell);
        if (!asked.hasMembers()) {
            throw new Refusal("monitor.no_members", cell);
        }
        return asked;
    }

    private ArrayList<Members.Member> members(Report report, Cell cell, int[] places) {
        var census = report.census();
        var namings = people.namings(census, places);
        var members = new ArrayList<Members.Member>(places.length);
        var hidden = veils.over(namings.values());
        for (int place : places) {
            long number = census.number(place);
            var naming = Objects.requireNonNull(namings.get(number));
            members.add(new Members.Member(
                    naming.source(),
                    naming.id(),
                    number,
                    hidden.contains(naming.id()) ? List.of() : cell.facts(census, place)));
        }
        return members;
    }

    private Members logged(Report report, Members members) {
        veils.note(
                "members",
                Map.of(
                        "measure", report.measure().id(),
                        "period", report.period().toString(),
                        "cell", members.cell(),
                        "knownAt", report.knownAt().toString()),
                members.members().stream().map(Members.Member::id).toList());
        return members;
    }
}
