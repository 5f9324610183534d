package trede.casefile.caseload.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.caseload.Caseloads;
import trede.casefile.caseload.Chosen;
import trede.casefile.caseload.Filter;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;

/// A list as a spreadsheet. It is read and sent some people at a time, and each of them is in the log before
/// they are sent.
@Controller
@Needs(Right.EXPORT)
class SpreadsheetPages {

    private static final int AT_ONCE = 500;

    private final Caseloads caseloads;
    private final CaseloadPages lists;
    private final Clock clock;

    SpreadsheetPages(Caseloads caseloads, CaseloadPages lists, Clock clock) {
        this.caseloads = caseloads;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/{centre}/caseload.xlsx")
    void workbook(@RequestParam MultiValueMap<String, String> asked, Page page, HttpServletResponse response)
            throws IOException {
        var filter = Filter.of(asked);
        send(caseloads.listNumbers(filter), filter, page, response);
    }

    @GetMapping("/{centre}/caseload.csv")
    void text(@RequestParam MultiValueMap<String, String> asked, Page page, HttpServletResponse response)
            throws IOException {
        var filter = Filter.of(asked);
        var numbers = caseloads.listNumbers(filter);
        name("csv", "text/csv;charset=UTF-8", response);
        write(numbers, filter, page, new CommaRows(response.getOutputStream()));
    }

    /// Only those chosen.
    @PostMapping("/{centre}/caseload/export")
    @Nullable
    Object chosen(
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String filter,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var list = Filter.parse(filter);
        try {
            var people = caseloads.choose(new Chosen(person, all, filter));
            send(caseloads.listNumbers(people), list, page, response);
            return null;
        } catch (Refusal refusal) {
            return lists.sheet(list, 1, new Problems().add("people", refusal), page)
                    .status(400);
        }
    }

    private void send(List<Long> numbers, Filter filter, Page page, HttpServletResponse response) throws IOException {
        name("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response);
        write(numbers, filter, page, new WorkbookRows(response.getOutputStream(), page.say("casefile.caseload")));
    }

    private void write(List<Long> numbers, Filter filter, Page page, SheetRows rows) throws IOException {
        var today = Brussels.dayOf(clock.instant());
        var columns = filter.columns();
        rows.heads(CaseCells.heads(columns, page));
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            for (var line : caseloads.take(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)), filter)) {
                rows.row(CaseCells.of(columns, line, today, page));
            }
            rows.flush();
        }
        rows.end();
    }

    private static void name(String ending, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("caseload." + ending)
                        .build()
                        .toString());
    }
}
