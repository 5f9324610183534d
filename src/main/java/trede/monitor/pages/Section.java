package trede.monitor.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.law.Law;
import trede.monitor.CellKind;
import trede.monitor.Measure;
import trede.monitor.Report;

/// One measure in the report: a table of its cells, periods side by side.
///
/// @param numbers of law and policy it was counted by, as they hold at the end of the last period
public record Section(Measure measure, List<Report> periods, List<Row> rows, List<Law.Value> numbers) {

    static Section of(List<Report> periods, @Nullable Report now, Law law) {
        var last = periods.getLast();
        var rows = last.cells().stream().map(cell -> Row.of(cell, periods, now)).toList();
        var numbers = last.measure().parameters().stream()
                .map(key -> law.value(key, last.period().last()))
                .toList();
        return new Section(last.measure(), periods, rows, numbers);
    }

    public Report last() {
        return periods.getLast();
    }

    public String anchor() {
        return measure.id().replace('.', '-');
    }

    /// Which rows the chart draws: the rates, or without any the whole counts.
    public boolean draws(Row row) {
        boolean rates = rows.stream().anyMatch(any -> any.last().kind() == CellKind.RATE);
        return rates ? row.last().kind() == CellKind.RATE : row.looks().equals("whole");
    }

    public boolean inPercent() {
        return rows.stream().anyMatch(row -> row.last().kind() == CellKind.RATE);
    }

    public int leftOut() {
        return last().figures().exclusions().stream()
                .mapToInt(exclusion -> exclusion.people().count())
                .sum();
    }
}
