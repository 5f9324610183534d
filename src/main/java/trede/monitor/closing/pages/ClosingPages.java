package trede.monitor.closing.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.PeopleWanted;
import trede.casefile.PersonLine;
import trede.casefile.following.pages.Colleagues;
import trede.monitor.Ask;
import trede.monitor.Cell;
import trede.monitor.Reports;
import trede.monitor.closing.ClosedCell;
import trede.monitor.closing.Closing;
import trede.monitor.closing.Closings;
import trede.time.Period;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// The figures of a period as they were closed, beside what we know now; and whom each counted.
@Controller
@Needs(Right.SEE_FIGURES)
@RequestMapping("/{centre}/monitor/{period}/closing")
class ClosingPages {

    private static final int ON_A_PAGE = 50;

    private final Closings closings;
    private final Reports reports;
    private final People people;
    private final Accounts accounts;

    ClosingPages(Closings closings, Reports reports, People people, Accounts accounts) {
        this.closings = closings;
        this.reports = reports;
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping
    Sheet show(@PathVariable String period) {
        return sheet(asked(period), new Problems());
    }

    @PostMapping
    @Needs(Right.ADMINISTER)
    Object close(@PathVariable String period, Page page) {
        var asked = asked(period);
        try {
            closings.close(asked);
            return "redirect:" + page.to("monitor/" + asked + "/closing");
        } catch (Refusal refusal) {
            return sheet(asked, new Problems().add("close", refusal)).status(400);
        }
    }

    /// Whom a closed figure counted: those who are still there, and the keys of those whose file was destroyed.
    @GetMapping("/{measure}/{cell}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet members(
            @PathVariable String period,
            @PathVariable String measure,
            @PathVariable String cell,
            @RequestParam(defaultValue = "1") int page) {
        var closing = closings.find(asked(period)).orElseThrow(NotHere::new);
        var closed = closings.findCell(closing, measure, cell).orElseThrow(NotHere::new);
        long[] numbers = closings.listPeople(closing, closed);
        int last = Math.max(1, (numbers.length + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.clamp(page, 1, last);
        var filter = Map.of("period", period, "measure", measure, "cell", cell, "list", "closed");
        List<PersonLine> lines = people.list(
                new PeopleWanted(numbers, PeopleWanted.Order.NUMBER, (at - 1) * ON_A_PAGE, ON_A_PAGE, filter));
        return Sheet.of("monitor/closing/pages/members.jte")
                .with("closing", closing)
                .with("cell", closed)
                .with("now", cell(closing, closed))
                .with("lines", lines)
                .with("cut", closings.listCutKeys(closing, closed))
                .with("at", at)
                .with("last", last);
    }

    private Sheet sheet(Period period, Problems problems) {
        var closing = closings.find(period).orElse(null);
        return Sheet.of("monitor/closing/pages/closing.jte")
                .with("period", period)
                .with("closing", closing)
                .with("parts", closing == null ? List.of() : parts(closing))
                .with("colleagues", Colleagues.of(accounts))
                .with("problems", problems);
    }

    private List<ClosedPart> parts(Closing closing) {
        var period = closing.period();
        var measures = closings.list(period);
        var now = reports.list(measures, new Ask(measures.getFirst(), period), 1);
        var cells = closings.listCells(closing);
        return now.stream()
                .map(List::getLast)
                .map(report -> new ClosedPart(
                        report.measure(),
                        cells.stream()
                                .filter(cell ->
                                        cell.measure().equals(report.measure().id()))
                                .map(cell -> new ClosedPart.Row(
                                        cell, report.figures().find(cell.cell()).orElse(null)))
                                .toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    /// The same figure computed anew; null where there is no such measure or cell any more.
    private @Nullable Cell cell(Closing closing, ClosedCell closed) {
        return closings.list(closing.period()).stream()
                .filter(measure -> measure.id().equals(closed.measure()))
                .findFirst()
                .flatMap(measure -> reports.get(new Ask(measure, closing.period()))
                        .figures()
                        .find(closed.cell()))
                .orElse(null);
    }

    private static Period asked(String period) {
        return Period.find(period).orElseThrow(NotHere::new);
    }
}
