package trede.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The clock of the house. It shows the present, except to who tells what was done on a day gone by.
@Component
public final class HouseClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final ZoneId zone;

    @Autowired
    HouseClock() {
        this(ZoneOffset.UTC);
    }

    private HouseClock(ZoneId zone) {
        this.zone = zone;
    }

    /// Does a piece of work as if it were then; what it writes was known since then.
    public static <R, X extends Throwable> R at(Instant then, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(THEN, then).call(work);
    }

    /// The moment that is told of; empty in the present.
    public static Optional<Instant> then() {
        return THEN.isBound() ? Optional.of(THEN.get()) : Optional.empty();
    }

    @Override
    public Instant instant() {
        return then().orElseGet(Instant::now);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HouseClock(other);
    }
}
