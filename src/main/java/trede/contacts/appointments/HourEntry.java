package trede.contacts.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Refusal;

/// A day and an hour as people type them, on the clock of the centre: `morgen` and `9u30`. An hour that does
/// not exist, or exists twice, is no hour to meet.
public final class HourEntry {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:\\s*[:.uhUH]\\s*(\\d{2})?)?");
    private static final Pattern A_DAY =
            Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}");

    private HourEntry() {}

    /// @throws Refusal with a sentence about a day that nobody could read, or that is in no calendar
    public static LocalDate day(String typed, LocalDate today) {
        return DayEntry.find(typed, today).orElseThrow(() -> {
            boolean looksLikeOne = A_DAY.matcher(typed.strip()).matches();
            return new Refusal(
                    looksLikeOne ? "contacts.appointment_day_none" : "contacts.appointment_day_misread", typed);
        });
    }

    /// @throws Refusal if nobody could read it
    public static LocalTime hour(String typed) {
        var hour = HOUR.matcher(typed.strip());
        if (hour.matches()) {
            int hours = Integer.parseInt(hour.group(1));
            int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
            if (hours < 24 && minutes < 60) {
                return LocalTime.of(hours, minutes);
            }
        }
        throw new Refusal("contacts.appointment_hour_misread", typed);
    }

    /// @throws Refusal if that hour is skipped that night, or comes twice
    public static Instant instant(LocalDate day, LocalTime hour) {
        var wall = LocalDateTime.of(day, hour);
        var offsets = Brussels.ZONE.getRules().getValidOffsets(wall);
        if (offsets.size() != 1) {
            throw new Refusal(
                    offsets.isEmpty() ? "contacts.appointment_hour_skipped" : "contacts.appointment_hour_twice",
                    hour.toString());
        }
        return wall.toInstant(offsets.getFirst());
    }
}
