package trede.contacts.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import trede.time.Brussels;
import trede.web.Refusal;

/// From one hour to another, on the clock of the centre.
public record Slot(Instant begins, Instant ends) {

    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime SHUTS = LocalTime.of(20, 0);
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int YEARS = 2;

    public static Slot of(Instant begins, int minutes) {
        return new Slot(begins, begins.plus(Duration.ofMinutes(minutes)));
    }

    public LocalDate day() {
        return Brussels.dayOf(begins);
    }

    public LocalTime from() {
        return begins.atZone(Brussels.ZONE).toLocalTime();
    }

    public LocalTime until() {
        return ends.atZone(Brussels.ZONE).toLocalTime();
    }

    public int minutes() {
        return (int) Duration.between(begins, ends).toMinutes();
    }

    public boolean overlaps(Slot other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    /// The same length, right behind it.
    Slot next() {
        return of(ends, minutes());
    }

    /// @throws Refusal if it is too short or long, outside the hours of a working day, or years away
    Slot check(LocalDate today) {
        if (minutes() < SHORTEST || minutes() > LONGEST) {
            throw new Refusal("contacts.appointment_minutes_wrong", SHORTEST, LONGEST);
        }
        boolean sameDay = Brussels.dayOf(ends).equals(day());
        if (from().isBefore(OPENS) || !sameDay || until().isAfter(SHUTS)) {
            throw new Refusal("contacts.appointment_hours_wrong", OPENS.getHour(), SHUTS.getHour());
        }
        if (day().isAfter(today.plusYears(YEARS)) || day().isBefore(today.minusYears(YEARS))) {
            throw new Refusal("contacts.appointment_far", YEARS);
        }
        return this;
    }
}
