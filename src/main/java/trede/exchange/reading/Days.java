package trede.exchange.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Days as they are written in an exchange: `2026-11-21`, and nothing else.
final class Days {

    private Days() {}

    /// The day, or null if there is no such day.
    static @Nullable LocalDate find(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /// The first possible day of a birth date of which month or day may be unknown, or null if nobody
    /// could say.
    static @Nullable LocalDate findBirth(String text) {
        return switch (text.length()) {
            case 4 -> of(digits(text, 0, 4), 1, 1);
            case 7 -> text.charAt(4) == '-' ? of(digits(text, 0, 4), known(digits(text, 5, 7)), 1) : null;
            case 10 ->
                text.charAt(4) == '-' && text.charAt(7) == '-'
                        ? of(digits(text, 0, 4), known(digits(text, 5, 7)), known(digits(text, 8, 10)))
                        : null;
            default -> null;
        };
    }

    /// What is unknown is written `00`.
    private static int known(int part) {
        return part == 0 ? 1 : part;
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        boolean exists = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /// The number, or −1 if there is anything but digits.
    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
