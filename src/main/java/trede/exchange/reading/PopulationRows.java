package trede.exchange.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trede.casefile.intake.PopulationTold;

/// Reads `populations.csv`.
final class PopulationRows {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{5}");

    @Nullable
    PopulationTold read(Row row) {
        String municipality = row.must("municipality");
        if (municipality != null && !MUNICIPALITY.matcher(municipality).matches()) {
            row.object("municipality", "exchange.problem.municipality", Finding.shown(municipality));
        }
        int year = row.mustNumber("year", 1830, 2200);
        int from = row.mustNumber("age_from", 0, 150);
        int until = row.mustNumber("age_until", 0, 150);
        int inhabitants = row.mustNumber("inhabitants", 0, 999_999_999);
        String rowId = row.has("row") ? row.must("row") : null;
        if (from >= 0 && until >= 0 && until < from) {
            row.object("age_until", "exchange.problem.ages", until, from);
        }
        return row.bad() || municipality == null
                ? null
                : new PopulationTold(row.line(), municipality, year, from, until, inhabitants, rowId);
    }
}
