package trede.exchange;

import java.time.Instant;
import trede.web.Visitor;

/// One try at importing: by whom, since when, and from when on what it brings is known.
record Attempt(long id, Visitor visitor, Instant startedAt, Instant recordedAt) {

    Attempt knownSince(Instant instant) {
        return new Attempt(id, visitor, startedAt, instant);
    }
}
