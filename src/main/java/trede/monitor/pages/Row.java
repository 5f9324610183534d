package trede.monitor.pages;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trede.monitor.Cell;
import trede.monitor.CellKind;
import trede.monitor.Report;
import trede.monitor.Revision;
import trede.monitor.Target;
import trede.web.Page;

/// One cell through the periods, older ones left.
///
/// @param cells one for each period
/// @param now the last period's cell as known now, if the report shows what was known earlier
/// @param revision who joined and left since, if it shows that and somebody in particular is behind the
/// figure
/// @param targets of this cell that hold in the last period
public record Row(
        List<Cell> cells, @Nullable Cell now, @Nullable Revision revision, List<Target> targets) {

    // "Of which" rows whose id does not show it.
    private static final Set<String> PARTS = Set.of("not_yet_screened", "screening_expired");

    static Row of(Cell last, List<Report> periods, @Nullable Report now) {
        return new Row(
                periods.stream().map(report -> report.cell(last.id())).toList(),
                now == null ? null : now.cell(last.id()),
                now == null || !last.hasMembers() ? null : Revision.of(periods.getLast(), now, last.id()),
                periods.getLast().targets(last.id()));
    }

    public Cell last() {
        return cells.getLast();
    }

    /// What all periods have in common: a label that names a month would only fit one of them.
    public String label(Page page) {
        String common = last().label() + ".row";
        return page.words().has(common) ? page.say(common) : last().label(page.words());
    }

    public String what(Page page) {
        String common = last().label() + ".row.what";
        return page.words().has(common) ? page.say(common) : last().what(page.words());
    }

    /// Which rows a table sets apart.
    public String looks() {
        if (last().kind() != CellKind.PLAIN) {
            return "rate";
        }
        return last().id().contains(".") || PARTS.contains(last().id()) ? "part" : "whole";
    }

    /// The figure as people read it: those left out with a minus, as in a sum.
    public static String figure(Cell cell, Page page) {
        return switch (cell.kind()) {
            case PLAIN -> (cell.id().startsWith("excluded") && cell.count() > 0 ? "−" : "") + page.number(cell.count());
            case RATE -> page.percent(cell.percent());
            case CHANGE -> page.signed(cell.count());
        };
    }

    /// What stands small beside the figure: of whom, by how much, or how large a share of the whole.
    public static String beside(Cell cell, Report report, Page page) {
        var of = cell.denominator();
        return switch (cell.kind()) {
            case PLAIN ->
                report.measure()
                        .whole()
                        .filter(whole -> !whole.equals(cell.id()) && cell.count() > 0)
                        .map(whole -> page.percent(cell.shareOf(report.cell(whole))))
                        .orElse("");
            case RATE -> of == null ? "" : page.number(cell.count()) + " / " + page.number(of.count());
            case CHANGE ->
                cell.percent() == null ? "" : (cell.percent().signum() > 0 ? "+" : "") + page.percent(cell.percent());
        };
    }

    /// What a program reads from the table to draw it.
    public static @Nullable String value(Cell cell) {
        return cell.kind() == CellKind.RATE
                ? (cell.percent() == null ? null : cell.percent().toPlainString())
                : Integer.toString(cell.count());
    }

    /// How many more are counted now than then; null for who looks at now.
    public @Nullable Integer difference() {
        return now == null ? null : now.count() - last().count();
    }
}
