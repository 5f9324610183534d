package trede.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people type it: `21-11-26`, `21/11/2026`, `21.11.2026`, `2026-11-21`, `vandaag`.
public final class DayEntry {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Map<String, Integer> SAID = Map.ofEntries(
            Map.entry("vandaag", 0),
            Map.entry("aujourd'hui", 0),
            Map.entry("heute", 0),
            Map.entry("today", 0),
            Map.entry("gisteren", -1),
            Map.entry("hier", -1),
            Map.entry("gestern", -1),
            Map.entry("yesterday", -1),
            Map.entry("morgen", 1),
            Map.entry("demain", 1),
            Map.entry("tomorrow", 1));

    private DayEntry() {}

    /// The day that is meant; empty if nobody could tell. Two digits of a year lie at most ten years
    /// ahead of today.
    public static Optional<LocalDate> find(String typed, LocalDate today) {
        String entry = typed.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        if (SAID.get(entry) instanceof Integer days) {
            return Optional.of(today.plusDays(days));
        }
        var dayFirst = DAY_FIRST.matcher(entry);
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(3), today), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(entry);
        return yearFirst.matches()
                ? day(Integer.parseInt(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static int year(String typed, LocalDate today) {
        int year = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 10 ? century - 100 + year : century + year;
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
