package trede.town.lives;

import java.time.LocalDate;

/// One thing that holds of one person for some days. Days are counted from 1970-01-01, so that a million
/// lives go
/// quickly.
///
/// @param code the exchange code: living_wage, language, article_60 …
/// @param what benefit: category; screening: reason; activity: offer
/// @param who activity: provider; employment: employer
/// @param last [#RUNNING] while it has no end
public record Fact(Sheet sheet, String code, String what, String who, String hours, int first, int last) {

    public static final int RUNNING = Integer.MAX_VALUE;

    public static Fact of(Sheet sheet, String code, int first, int last) {
        return new Fact(sheet, code, "", "", "", first, last);
    }

    public static Fact benefit(String kind, String category, int first, int last) {
        return new Fact(Sheet.BENEFITS, kind, category, "", "", first, last);
    }

    public static Fact screening(String activatable, String reason, int first, int last) {
        return new Fact(Sheet.SCREENINGS, activatable, reason, "", "", first, last);
    }

    public static Fact exit(String reason, int day) {
        return of(Sheet.EXITS, reason, day, day);
    }

    public static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /// The first day of the month of a day.
    public static int firstOfMonth(int day) {
        return (int) date(day).withDayOfMonth(1).toEpochDay();
    }

    public boolean runs() {
        return last == RUNNING;
    }

    public Fact until(int day) {
        return new Fact(sheet, code, what, who, hours, first, day);
    }

    public Fact coded(String other) {
        return new Fact(sheet, other, what, who, hours, first, last);
    }

    public Fact about(String other) {
        return new Fact(sheet, code, other, who, hours, first, last);
    }

    public Fact forHours(String other) {
        return new Fact(sheet, code, what, who, other, first, last);
    }

    /// What makes this the same fact in another import.
    public String key() {
        return switch (sheet) {
            case BENEFITS, SCREENINGS, EXITS -> sheet + "|" + first;
            case ACTIVITIES -> sheet + "|" + code + "|" + what + "|" + who + "|" + first;
            case EMPLOYMENTS -> sheet + "|" + code + "|" + who + "|" + first;
            default -> sheet + "|" + code + "|" + first;
        };
    }

    /// Adds its line, without line end.
    public void write(StringBuilder to, String person) {
        Csv.cell(to, person);
        switch (sheet) {
            case BENEFITS, SCREENINGS -> Csv.cells(to, code, what);
            case ACTIVITIES -> Csv.cells(to, code, what, who, hours);
            case EMPLOYMENTS -> Csv.cells(to, code, who, hours);
            case EXITS -> Csv.cells(to, Csv.day(first), code);
            default -> Csv.cells(to, code);
        }
        if (sheet != Sheet.EXITS) {
            Csv.cells(to, Csv.day(first), runs() ? "" : Csv.day(last));
        }
    }
}
