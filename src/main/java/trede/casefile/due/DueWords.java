package trede.casefile.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import trede.web.Page;

/// What is due, in words: why it is there, and how soon.
public final class DueWords {

    private DueWords() {}

    /// The sentence of its room, with a day written out and a number as one.
    public static String says(Due due, Page page) {
        return page.say(due.label(), told(due.detail(), page));
    }

    private static Object told(@Nullable String detail, Page page) {
        if (detail == null) {
            return "";
        }
        if (detail.matches("\\d{1,9}")) {
            return Integer.valueOf(detail);
        }
        try {
            return written(LocalDate.parse(detail), page);
        } catch (DateTimeParseException plain) {
            return detail;
        }
    }

    /// 24 november 2026
    public static String written(LocalDate day, Page page) {
        return DateTimeFormatter.ofPattern("de".equals(page.language()) ? "d. MMMM yyyy" : "d MMMM yyyy")
                .withLocale(page.words().language())
                .format(day);
    }

    /// 3 days late, today, on Tuesday 24/11.
    public static String when(LocalDate due, LocalDate today, Page page) {
        return switch (Urgency.of(due, today)) {
            case LATE -> page.say("casefile.today.late", ChronoUnit.DAYS.between(due, today), page.day(due));
            case TODAY -> page.say("casefile.urgency.today");
            case WEEK ->
                DateTimeFormatter.ofPattern("EEEE d MMMM", page.words().language())
                        .format(due);
            case LATER -> page.day(due);
        };
    }

    /// The mark: its shape and colour; nothing for what can wait.
    public static String mark(LocalDate due, LocalDate today) {
        return switch (Urgency.of(due, today)) {
            case LATE -> "signal late";
            case TODAY, WEEK -> "signal due";
            case LATER -> "soft";
        };
    }
}
