package trede.town.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import trede.access.Member;
import trede.time.Brussels;
import trede.time.HouseClock;
import trede.web.Visitors;

/// Lets a worker do something on a day gone by, through the doors that every worker uses: all of it or nothing.
@Component
class Scenes {

    private final TransactionTemplate transaction;

    Scenes(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /// What would lie ahead happens now.
    <T> T play(Member who, LocalDate day, LocalTime at, Supplier<T> act) {
        var wanted = day.atTime(at).atZone(Brussels.ZONE).toInstant();
        var now = Instant.now();
        return Visitors.as(
                who,
                () -> HouseClock.at(
                        wanted.isAfter(now) ? now : wanted,
                        () -> Objects.requireNonNull(transaction.execute(_ -> act.get()))));
    }

    /// In the morning.
    <T> T play(Member who, LocalDate day, Supplier<T> act) {
        return play(who, day, LocalTime.of(9, 30), act);
    }
}
