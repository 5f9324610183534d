package trede.town.work;

import java.time.LocalDate;
import trede.access.Member;

/// The invented centre on the day on which it opens to who tries it.
record Office(Staff staff, Hours hours, LocalDate today) {

    static final String SECRETARY = "Katrien Hazelhoff";

    Member secretary() {
        return staff.get(SECRETARY);
    }

    /// The working day that many days ago, or before it.
    LocalDate ago(int days) {
        return staff.workday(today.minusDays(days));
    }
}
