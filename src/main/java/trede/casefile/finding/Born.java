package trede.casefile.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trede.casefile.Birth;
import trede.web.DayEntry;

/// The days between which somebody was born, as far as it was typed: a day, a month or a year.
///
/// @param first possible day
/// @param last possible day
public record Born(LocalDate first, LocalDate last) {

    private static final Pattern YEAR =
            Pattern.compile("(?:0{1,2}[-/.]0{1,2}[-/.])?((?:18|19|20)\\d{2})(?:-00(?:-00)?)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:0{1,2}[-/.])?(\\d{1,2})[-/.]((?:18|19|20)\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:18|19|20)\\d{2})[-/.](\\d{1,2})(?:[-/.]0{1,2})?");

    /// Empty if nobody could tell which day, month or year is meant.
    public static Optional<Born> find(String entered, LocalDate today) {
        String typed = Months.asNumbers(entered);
        var year = YEAR.matcher(typed);
        if (year.matches()) {
            return Optional.of(year(Integer.parseInt(year.group(1))));
        }
        var monthFirst = MONTH_FIRST.matcher(typed);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        return DayEntry.find(typed, today).map(day -> {
            // nobody is born after today: 12-5-30 was in 1930
            var past =
                    day.isAfter(today) && !typed.contains(Integer.toString(day.getYear())) ? day.minusYears(100) : day;
            return new Born(past, past);
        });
    }

    private static Born year(int year) {
        return new Born(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Optional<Born> month(String year, String month) {
        try {
            var found = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(new Born(found.atDay(1), found.atEndOfMonth()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /// A birth as it is kept: `1980-05-17`, `1980-05-00`, `1980-00-00`.
    public Birth birth() {
        return new Birth(told(), first);
    }

    /// As people write it: 17/05/1980, 05/1980, 1980.
    public String written() {
        String told = told();
        return whole()
                ? told.substring(8) + "/" + told.substring(5, 7) + "/" + told.substring(0, 4)
                : told.substring(5, 7).equals("00")
                        ? told.substring(0, 4)
                        : told.substring(5, 7) + "/" + told.substring(0, 4);
    }

    private String told() {
        return whole()
                ? first.toString()
                : first.getMonth() == last.getMonth()
                        ? first.toString().substring(0, 8) + "00"
                        : first.getYear() + "-00-00";
    }

    /// Whether both may be the same day.
    boolean touches(Born other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean whole() {
        return first.equals(last);
    }

    /// What is known of a birth, back as a stretch of days.
    public static @Nullable Born of(Birth birth) {
        return birth.whole()
                ? new Born(birth.day(), birth.day())
                : find(birth.told(), birth.day()).orElse(null);
    }
}
