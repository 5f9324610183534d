package trede.casefile.caseload.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.caseload.CaseLine;
import trede.casefile.caseload.Column;
import trede.web.Page;

/// A person of a list as the cells of a row: the names first, then the columns that were chosen.
final class CaseCells {

    private CaseCells() {}

    static List<String> heads(List<Column> columns, Page page) {
        var heads =
                new ArrayList<>(List.of(page.say("casefile.field.family_name"), page.say("casefile.field.given_name")));
        columns.forEach(column -> heads.add(page.say(column.label())));
        return heads;
    }

    /// Texts, numbers and days; null for what is not known.
    static List<@Nullable Object> of(List<Column> columns, CaseLine line, LocalDate today, Page page) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.who().familyName());
        cells.add(line.who().givenName());
        columns.forEach(column -> cells.add(CaseWords.value(column, line, today, page)));
        return cells;
    }
}
