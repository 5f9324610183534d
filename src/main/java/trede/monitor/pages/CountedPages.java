package trede.monitor.pages;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.casefile.People;
import trede.casefile.PeopleWanted;
import trede.monitor.Ask;
import trede.monitor.Measures;
import trede.monitor.Options;
import trede.monitor.Report;
import trede.monitor.Reports;
import trede.monitor.Revision;
import trede.monitor.census.Fact;
import trede.monitor.format.Format;
import trede.monitor.format.Printed;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Opens a figure: who is counted and by which facts, who is not and by which rule.
@Controller
@Needs(Right.SEE_FIGURES)
class CountedPages {

    private final Measures measures;
    private final Reports reports;
    private final People people;
    private final Clock clock;

    CountedPages(Measures measures, Reports reports, People people, Clock clock) {
        this.measures = measures;
        this.reports = reports;
        this.people = people;
        this.clock = clock;
    }

    /// What every list is asked with.
    record Turn(
            @Nullable String knownAt,
            @Nullable Integer page,
            @Nullable String sort) {}

    @GetMapping("/{centre}/monitor/{period}/{measure}/{cell}")
    Sheet cell(
            @PathVariable String period,
            @PathVariable String measure,
            @PathVariable String cell,
            Turn turn,
            Page page) {
        var report = report(period, measure, turn);
        var asked = report.cell(cell);
        if (!asked.hasMembers()) {
            throw new Refusal("monitor.no_members", cell);
        }
        var list = new Listed(asked.people(), place -> asked.facts(report.census(), place));
        return sheet(
                new Asked(report, asked, cell, asked.label(page.words()), asked.what(page.words())), list, turn, page);
    }

    /// Who is in the denominator of a rate but not in its numerator.
    @GetMapping("/{centre}/monitor/{period}/{measure}/{cell}/rest")
    Sheet rest(
            @PathVariable String period,
            @PathVariable String measure,
            @PathVariable String cell,
            Turn turn,
            Page page) {
        var report = report(period, measure, turn);
        var asked = report.cell(cell);
        var of = asked.denominator();
        if (!asked.hasMembers() || of == null) {
            throw new NotHere();
        }
        var list = new Listed(of.minus(asked.people()), place -> asked.facts(report.census(), place));
        String heading = page.say("monitor.page.rest", asked.label(page.words()));
        return sheet(
                new Asked(report, asked, cell + "/rest", heading, page.say("monitor.page.rest_what")),
                list,
                turn,
                page);
    }

    /// Who is counted now and was not at the moment asked for.
    @GetMapping("/{centre}/monitor/{period}/{measure}/{cell}/joined")
    Sheet joined(
            @PathVariable String period,
            @PathVariable String measure,
            @PathVariable String cell,
            Turn turn,
            Page page) {
        var then = then(period, measure, cell, turn);
        var now = reports.get(new Ask(then.measure(), then.period()));
        return revised(now, Revision.of(then, now, cell).joined(), new Change(cell, "joined"), turn, page);
    }

    /// Who was counted at the moment asked for and is no longer.
    @GetMapping("/{centre}/monitor/{period}/{measure}/{cell}/gone")
    Sheet gone(
            @PathVariable String period,
            @PathVariable String measure,
            @PathVariable String cell,
            Turn turn,
            Page page) {
        var then = then(period, measure, cell, turn);
        var now = reports.get(new Ask(then.measure(), then.period()));
        return revised(then, Revision.of(then, now, cell).gone(), new Change(cell, "gone"), turn, page);
    }

    private record Change(String cell, String how) {}

    private Report then(String period, String measure, String cell, Turn turn) {
        var then = report(period, measure, turn);
        if (known(turn).isNow() || !then.cell(cell).hasMembers()) {
            throw new NotHere();
        }
        return then;
    }

    private Sheet revised(Report in, trede.monitor.census.People who, Change change, Turn turn, Page page) {
        var cell = in.cell(change.cell());
        String heading = page.say("monitor.page." + change.how() + "_heading", cell.label(page.words()));
        String what = page.say("monitor.page." + change.how() + "_what");
        return sheet(
                new Asked(in, null, change.cell() + "/" + change.how(), heading, what),
                new Listed(who, place -> cell.facts(in.census(), place)),
                turn,
                page);
    }

    @GetMapping("/{centre}/monitor/{period}/{measure}/left-out")
    Sheet leftOut(@PathVariable String period, @PathVariable String measure, Turn turn) {
        var report = report(period, measure, turn);
        return Sheet.of("monitor/pages/leftout.jte").with("report", report).with("asked", known(turn));
    }

    /// The figures of one measure for a spreadsheet.
    @GetMapping(path = "/{centre}/monitor/{period}/{measure}/csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> csv(@PathVariable String period, @PathVariable String measure, Turn turn, Page page) {
        var report = report(period, measure, turn);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(measure + "-" + period + ".csv")
                                .build()
                                .toString())
                .body(Printed.report(report, Format.CSV, page.words()));
    }

    /// Who is left out by one rule.
    @GetMapping("/{centre}/monitor/{period}/{measure}/left-out/{rule}")
    Sheet rule(
            @PathVariable String period,
            @PathVariable String measure,
            @PathVariable String rule,
            Turn turn,
            Page page) {
        var report = report(period, measure, turn);
        var exclusion = report.figures().exclusions().stream()
                .filter(any -> any.rule().equals(rule))
                .findFirst()
                .orElseThrow(NotHere::new);
        var list = new Listed(exclusion.people(), place -> exclusion.facts(report.census(), place));
        String sentence = exclusion.sentence(page.words());
        return sheet(
                new Asked(report, null, "left-out/" + rule, page.say("monitor.page.left_out_by"), sentence),
                list,
                turn,
                page);
    }

    private record Asked(Report report, trede.monitor.@Nullable Cell cell, String path, String heading, String what) {}

    private record Listed(trede.monitor.census.People who, IntFunction<List<Fact>> why) {}

    private Sheet sheet(Asked asked, Listed list, Turn turn, Page page) {
        int count = list.who().count();
        var paging = Counted.Paging.of(Objects.requireNonNullElse(turn.page(), 1), count, "name".equals(turn.sort()));
        var lines = page.may(Right.SEE_PEOPLE) ? lines(asked, list, paging) : null;
        return Sheet.of("monitor/pages/counted.jte")
                .with(
                        "view",
                        new Counted(
                                asked.report(),
                                known(turn),
                                asked.cell(),
                                asked.path(),
                                asked.heading(),
                                asked.what(),
                                count,
                                lines,
                                paging));
    }

    private List<Counted.Line> lines(Asked asked, Listed list, Counted.Paging paging) {
        var census = asked.report().census();
        int[] places = list.who().places();
        long[] numbers = Arrays.stream(places).mapToLong(census::number).toArray();
        var filter = Map.of(
                "measure", asked.report().measure().id(),
                "period", asked.report().period().toString(),
                "list", asked.path(),
                "knownAt", asked.report().knownAt().toString());
        var order = paging.byName() ? PeopleWanted.Order.NAME : PeopleWanted.Order.NUMBER;
        return people.list(new PeopleWanted(numbers, order, paging.offset(), Counted.Paging.SIZE, filter)).stream()
                .map(person -> new Counted.Line(
                        person,
                        person.veiled()
                                ? List.of()
                                : list.why().apply(places[Arrays.binarySearch(numbers, person.number())])))
                .toList();
    }

    private Report report(String period, String measure, Turn turn) {
        var asked = measures.ask(measure, period, null, null, null);
        return reports.get(new Ask(asked.measure(), asked.period(), known(turn).instant(), Options.NONE));
    }

    private KnownAt known(Turn turn) {
        var known = KnownAt.of(Objects.requireNonNullElse(turn.knownAt(), ""), clock.instant());
        if (!known.read()) {
            throw new Refusal("monitor.page.known_at_misread", known.typed());
        }
        return known;
    }
}
