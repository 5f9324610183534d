package trede.monitor.pages;

import java.time.format.TextStyle;
import java.util.Locale;
import trede.time.Period;
import trede.web.Page;

/// Periods as people say them: Q2 2015, april 2015, 2015.
public final class PeriodWords {

    private PeriodWords() {}

    public static String of(Period period, Page page) {
        var first = period.first();
        return switch (period.kind()) {
            case YEAR -> Integer.toString(first.getYear());
            case QUARTER -> "Q" + (first.getMonthValue() + 2) / 3 + " " + first.getYear();
            case MONTH ->
                first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(page.language(), "BE")) + " "
                        + first.getYear();
            case DAYS -> page.day(first) + " – " + page.day(period.last());
        };
    }

    /// Short, for the head of a column.
    public static String head(Period period, Page page) {
        return period.kind() == trede.time.PeriodKind.MONTH
                ? period.first().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.of(page.language(), "BE"))
                        + " " + period.first().getYear()
                : of(period, page);
    }
}
