package trede.exchange.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactKind;
import trede.casefile.intake.FactTold;

/// Reads the files of facts about people.
final class FactRows {

    /// What the columns are called in a file of facts.
    private record Columns(
            String code,
            String first,
            @Nullable String last,
            @Nullable String detail,
            @Nullable String partner,
            @Nullable String hours) {}

    private final FactKind kind;
    private final Columns columns;

    FactRows(FactKind kind) {
        this.kind = kind;
        this.columns = switch (kind) {
            case BENEFIT -> new Columns("kind", "from", "until", "category", null, null);
            case REGISTRATION -> new Columns("register", "from", "until", null, null, null);
            case SCREENING -> new Columns("activatable", "from", "until", "reason", null, null);
            case ACTIVITY -> new Columns("type", "from", "until", "offer", "provider", "hours_per_week");
            case EMPLOYMENT -> new Columns("kind", "from", "until", null, "employer", "hours_per_week");
            case SUPPORT -> new Columns("kind", "from", "until", null, null, null);
            case EXIT -> new Columns("reason", "date", null, null, null, null);
        };
    }

    @Nullable
    FactTold read(Row row) {
        String person = row.must("person");
        var code = row.mustCode(columns.code, Codes.of(kind));
        var first = row.mustDay(columns.first);
        var last = columns.last == null ? first : row.findDay(columns.last);
        String detail = detail(row);
        String partner = columns.partner == null ? null : row.find(columns.partner);
        var hours = columns.hours == null ? null : row.findHours(columns.hours);
        String rowId = row.has("row") ? row.must("row") : null;
        if (first != null && last != null && last.isBefore(first)) {
            row.object(
                    Objects.requireNonNull(columns.last),
                    "exchange.problem.until_before_from",
                    last.toString(),
                    first.toString());
        }
        return row.bad() || person == null || code == null || first == null
                ? null
                : new FactTold(row.line(), person, kind, code, first, last, detail, partner, hours, rowId);
    }

    private @Nullable String detail(Row row) {
        if (columns.detail == null) {
            return null;
        }
        return kind == FactKind.BENEFIT ? row.findCode(columns.detail, Codes.CATEGORIES) : row.find(columns.detail);
    }
}
