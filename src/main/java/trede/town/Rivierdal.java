package trede.town;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.time.Brussels;
import trede.time.HouseClock;
import trede.town.work.WorkingLife;

/// The centre of the invented town: two years ago its offices opened; what was done in them since is told as of its
/// day.
@Component
record Rivierdal(Offices offices, WorkingLife workingLife, LongAgo longAgo) {

    void live(String firstWorker, LocalDate today) {
        var opening = today.minusYears(2);
        var people = HouseClock.at(
                opening.atStartOfDay(Brussels.ZONE).toInstant(), () -> offices.open(firstWorker, opening));
        workingLife.tell(people, today);
        longAgo.tell(today);
    }
}
