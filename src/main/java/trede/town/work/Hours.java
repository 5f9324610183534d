package trede.town.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import trede.contacts.appointments.Slot;
import trede.time.Brussels;
import trede.town.lives.Dice;

/// The pages of everybody's diary: no worker sees two people at once.
final class Hours {

    private static final int LENGTH = 45;
    private static final List<LocalTime> BEGIN = List.of(
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            LocalTime.of(11, 0),
            LocalTime.of(13, 30),
            LocalTime.of(14, 30),
            LocalTime.of(15, 30));

    private final Map<UUID, Set<Slot>> taken = new HashMap<>();
    private final Staff staff;

    Hours(Staff staff) {
        this.staff = staff;
    }

    /// A free hour on that day, or on a working day before it.
    Slot take(UUID account, LocalDate day, Dice dice) {
        var wanted = day;
        while (true) {
            int from = dice.between(0, BEGIN.size() - 1);
            for (int i = 0; i < BEGIN.size(); i++) {
                var slot = slot(wanted, (from + i) % BEGIN.size());
                if (book(account, slot)) {
                    return slot;
                }
            }
            wanted = staff.workday(wanted.minusDays(1));
        }
    }

    /// The hour of that place in a day.
    static Slot slot(LocalDate day, int place) {
        return Slot.of(day.atTime(BEGIN.get(place)).atZone(Brussels.ZONE).toInstant(), LENGTH);
    }

    /// @return whether it was free
    boolean book(UUID account, Slot slot) {
        return taken.computeIfAbsent(account, none -> new HashSet<>()).add(slot);
    }
}
