package trede.monitor.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import trede.monitor.Cell;
import trede.monitor.Measure;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Page;

/// What stands on the report of a period.
///
/// @param known since when the picture is that was counted from
/// @param kinds of period there are figures for
public record ReportView(
        Period period, LocalDate today, KnownAt asked, Instant known, List<PeriodKind> kinds, List<Section> sections) {

    public String address(Period other, Page page) {
        return page.to("monitor/" + other) + asked.query();
    }

    /// The period of another kind in which this one ends; never one that has not begun.
    public Period ofKind(PeriodKind kind) {
        return Period.around(period.last().isAfter(today) ? today : period.last(), kind);
    }

    public boolean hasNext() {
        return !period.next().first().isAfter(today);
    }

    /// The people behind a figure.
    public String address(Measure measure, Period in, Cell cell, Page page) {
        return page.to("monitor/" + in + "/" + measure.id() + "/" + cell.id()) + asked.query();
    }

    /// Who joined a figure, or left it, since the moment asked for.
    public String revised(Measure measure, Cell cell, String how, Page page) {
        return page.to("monitor/" + period + "/" + measure.id() + "/" + cell.id() + "/" + how) + asked.query();
    }

    public String leftOut(Measure measure, Page page) {
        return page.to("monitor/" + period + "/" + measure.id() + "/left-out") + asked.query();
    }

    /// The same figures for other programs.
    public String json(Measure measure, Page page) {
        return page.to("api/measures/" + measure.id() + "/" + period)
                + asked.query().replace("knownAt", "known-at");
    }

    /// The same figures for a spreadsheet.
    public String csv(Measure measure, Page page) {
        return page.to("monitor/" + period + "/" + measure.id() + "/csv") + asked.query();
    }
}
