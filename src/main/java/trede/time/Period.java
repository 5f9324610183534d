package trede.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A stretch of days, first and last day included, written `2015`, `2015-Q2`, `2015-04` or
/// `2018-12-03..2024-12-01`.
public record Period(PeriodKind kind, LocalDate first, LocalDate last) implements Comparable<Period> {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period cannot end on " + last + " before it begins on " + first);
        }
    }

    public static Period year(int year) {
        return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// @param quarter 1 to 4
    public static Period quarter(int year, int quarter) {
        var first = YearMonth.of(year, 3 * quarter - 2);
        return new Period(
                PeriodKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public static Period month(YearMonth month) {
        return new Period(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    public static Period days(LocalDate first, LocalDate last) {
        return new Period(PeriodKind.DAYS, first, last);
    }

    /// The period of a kind in which a day lies; a day itself for [PeriodKind#DAYS].
    public static Period around(LocalDate day, PeriodKind kind) {
        return switch (kind) {
            case YEAR -> year(day.getYear());
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case MONTH -> month(YearMonth.from(day));
            case DAYS -> days(day, day);
        };
    }

    /// Reads a period as it is written; empty if nobody could.
    public static Optional<Period> find(String written) {
        try {
            var quarter = QUARTER.matcher(written);
            if (quarter.matches()) {
                return Optional.of(quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
            }
            if (YEAR.matcher(written).matches()) {
                return Optional.of(year(Integer.parseInt(written)));
            }
            if (MONTH.matcher(written).matches()) {
                return Optional.of(month(YearMonth.parse(written)));
            }
            var days = DAYS.matcher(written);
            return days.matches()
                    ? Optional.of(days(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException nobodyCould) {
            return Optional.empty();
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// The period of the same kind that lies `count` before this one; stretches of days move by their own
    /// length.
    public Period minus(int count) {
        return switch (kind) {
            case YEAR -> year(first.getYear() - count);
            case QUARTER -> around(first.minusMonths(3L * count), kind);
            case MONTH -> around(first.minusMonths(count), kind);
            case DAYS -> {
                long length = last.toEpochDay() - first.toEpochDay() + 1;
                yield days(first.minusDays(length * count), last.minusDays(length * count));
            }
        };
    }

    public Period next() {
        return minus(-1);
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /// As it is written; reading it gives the same period.
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> "%04d".formatted(first.getYear());
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3);
            case MONTH -> YearMonth.from(first).toString();
            case DAYS -> first + ".." + last;
        };
    }
}
