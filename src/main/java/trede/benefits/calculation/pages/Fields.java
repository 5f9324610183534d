package trede.benefits.calculation.pages;

import java.time.LocalDate;
import trede.web.DayEntry;
import trede.web.EuroEntry;
import trede.web.Problems;

/// The fields of a form, one by one; what nobody can read becomes a problem and counts as
/// nothing.
final class Fields {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 3;
    private static final long MOST = 10_000_000_00L;

    private final Draft draft;
    private final LocalDate today;
    private final Problems problems;

    Fields(Draft draft, LocalDate today, Problems problems) {
        this.draft = draft;
        this.today = today;
        this.problems = problems;
    }

    void problem(String field, String key, Object... details) {
        problems.add(field, key, details);
    }

    LocalDate day(String field, LocalDate otherwise) {
        String typed = draft.value(field).strip();
        if (typed.isEmpty()) {
            return otherwise;
        }
        var day = DayEntry.find(typed, today)
                .filter(found -> !found.isBefore(EARLIEST) && found.isBefore(today.plusYears(YEARS_AHEAD)));
        if (day.isEmpty()) {
            problem(field, "benefits.calc.problem.day", typed);
        }
        return day.orElse(otherwise);
    }

    long cents(String field) {
        String typed = draft.value(field).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        var cents = EuroEntry.find(typed);
        if (cents.isEmpty() || cents.getAsLong() > MOST) {
            problem(field, "benefits.calc.problem.euro", typed);
            return 0;
        }
        return cents.getAsLong();
    }

    int number(String field, int otherwise, int least, int most) {
        String typed = draft.value(field).strip();
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        problem(field, "benefits.calc.problem.number", typed, least, most);
        return otherwise;
    }
}
