package trede.contacts.appointments;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trede.contacts.calendar.DayOff;

/// The next half hours at which a worker can receive somebody: capacity before promise.
final class FreeSlots {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<LocalTime> MORNING = List.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final List<LocalTime> AFTERNOON = List.of(LocalTime.of(13, 0), LocalTime.of(17, 0));
    private static final int STEP = 30;
    private static final int PER_DAY = 3;
    static final int DAYS = 60;

    private FreeSlots() {}

    /// @param taken the worker's hours
    /// @param off days on which the worker receives nobody
    /// @param now nothing before it
    static List<Slot> list(List<Slot> taken, List<DayOff> off, Instant now, int minutes, int most) {
        var free = new ArrayList<Slot>();
        var today = Slot.of(now, minutes).day();
        for (int ahead = 0; ahead < DAYS && free.size() < most; ahead++) {
            var day = today.plusDays(ahead);
            if (!WEEKEND.contains(day.getDayOfWeek()) && off.stream().noneMatch(each -> each.includes(day))) {
                var ofDay = new ArrayList<Slot>();
                for (var half : List.of(MORNING, AFTERNOON)) {
                    ofDay.addAll(ofHalf(day, half, taken, minutes));
                }
                ofDay.removeIf(slot -> slot.begins().isBefore(now));
                free.addAll(ofDay.subList(0, Math.min(PER_DAY, ofDay.size())));
            }
        }
        return free.subList(0, Math.min(most, free.size()));
    }

    private static List<Slot> ofHalf(LocalDate day, List<LocalTime> half, List<Slot> taken, int minutes) {
        var free = new ArrayList<Slot>();
        for (var hour = half.getFirst(); hour.isBefore(half.getLast()); hour = hour.plusMinutes(STEP)) {
            var slot = Slot.of(HourEntry.instant(day, hour), minutes);
            if (!slot.until().isAfter(half.getLast()) && taken.stream().noneMatch(slot::overlaps)) {
                free.add(slot);
            }
        }
        return free;
    }
}
