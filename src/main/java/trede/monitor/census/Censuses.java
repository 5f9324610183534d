package trede.monitor.census;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import trede.web.Right;
import trede.web.Visitors;

/// The censuses held in memory, each behind the rights check: row-level security does not guard memory.
///
/// A census is known at an instant and never wrong. When the one of now is asked for again after a minute and
/// something was brought in, a newer one is made in the background. One of an earlier instant is read
/// anew as soon as
/// anything was brought in: a history may have been told since, up to that very instant. Memory is
/// bounded: who was
/// asked for longest ago goes first.
@Component
public class Censuses {

    private static final Logger LOG = LoggerFactory.getLogger(Censuses.class);
    private static final Duration BEFORE_LOOKING_AGAIN = Duration.ofMinutes(1);
    /// What changed without an import is seen after so long.
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final CensusQueries queries;
    private final TransactionTemplate oneState;
    private final Clock clock;
    private final long mostBytes;
    private final Map<Key, Held> held = new LinkedHashMap<>(16, 0.75f, true);

    /// @param knownAt null for what is known now
    private record Key(int centre, @Nullable Instant knownAt) {}

    private static final class Held {
        final CompletableFuture<Read> read = new CompletableFuture<>();

        @Nullable
        Instant lookedAt;
    }

    /// @param stamp of what had been brought in when it was read
    private record Read(Census census, long stamp, Instant at) {}

    Censuses(
            CensusQueries queries,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${trede.monitor.census-megabytes:64}") int mostMegabytes) {
        this.queries = queries;
        this.clock = clock;
        this.mostBytes = mostMegabytes * 1_000_000L;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// The visitor's centre as known at an instant.
    ///
    /// @param knownAt null for now, at most a minute or so ago
    /// @throws trede.web.NotAllowed if the visitor may not see figures
    public Census get(@Nullable Instant knownAt) {
        Allowed.to(Right.SEE_FIGURES);
        var key = new Key(Visitors.get().centre().id(), knownAt);
        Held found;
        boolean first;
        boolean again;
        synchronized (held) {
            var before = held.get(key);
            first = before == null;
            found = before == null ? new Held() : before;
            if (first) {
                held.put(key, found);
            }
            again = !first && knownAt == null && isTimeToLook(found);
        }
        if (first) {
            fill(key, found);
        } else if (knownAt != null && isOutdated(found)) {
            found = new Held();
            fill(key, found);
            put(key, found);
        } else if (again) {
            renewInBackground(key, found);
        }
        return await(found);
    }

    /// The visitor's centre as known now, read anew.
    public Census refresh() {
        Allowed.to(Right.SEE_FIGURES);
        var key = new Key(Visitors.get().centre().id(), null);
        var fresh = new Held();
        fill(key, fresh);
        put(key, fresh);
        return await(fresh);
    }

    private boolean isOutdated(Held found) {
        return found.read.join().stamp() != stamp();
    }

    private boolean isTimeToLook(Held found) {
        var now = clock.instant();
        if (!found.read.isDone()
                || found.lookedAt == null
                || found.lookedAt.plus(BEFORE_LOOKING_AGAIN).isAfter(now)) {
            return false;
        }
        found.lookedAt = now;
        return true;
    }

    private void fill(Key key, Held empty) {
        try {
            var read = oneState.execute(status -> {
                long stamp = queries.stamp();
                return new Read(queries.read(key.knownAt()), stamp, clock.instant());
            });
            synchronized (held) {
                empty.lookedAt = read.at();
            }
            empty.read.complete(read);
            makeRoom(key);
        } catch (RuntimeException | Error failed) {
            synchronized (held) {
                held.remove(key, empty);
            }
            empty.read.completeExceptionally(failed);
        }
    }

    private void renewInBackground(Key key, Held old) {
        var visitor = Visitors.get();
        Thread.ofVirtual()
                .name("census")
                .start(() -> Visitors.as(visitor, () -> {
                    try {
                        renew(key, old.read.join());
                    } catch (RuntimeException failed) {
                        LOG.warn(
                                "the census of centre {} could not be made anew; the old one stays",
                                key.centre(),
                                failed);
                    }
                    return true;
                }));
    }

    private void renew(Key key, Read old) {
        var now = clock.instant();
        if (old.stamp() != stamp() || old.at().plus(AT_MOST).isBefore(now)) {
            var fresh = new Held();
            fill(key, fresh);
            if (!fresh.read.isCompletedExceptionally()) {
                put(key, fresh);
            }
        }
    }

    private long stamp() {
        Long stamp = oneState.execute(status -> queries.stamp());
        return stamp;
    }

    private void put(Key key, Held fresh) {
        synchronized (held) {
            held.put(key, fresh);
        }
    }

    private void makeRoom(Key newest) {
        synchronized (held) {
            long bytes = held.values().stream().mapToLong(Censuses::bytes).sum();
            var eldest = held.entrySet().iterator();
            while (bytes > mostBytes && eldest.hasNext()) {
                var entry = eldest.next();
                if (!entry.getKey().equals(newest)) {
                    bytes -= bytes(entry.getValue());
                    eldest.remove();
                }
            }
        }
    }

    /// With the scans it remembers: at most as much again as its people and facts.
    private static long bytes(Held held) {
        return held.read.isDone() && !held.read.isCompletedExceptionally()
                ? 2 * held.read.join().census().bytes()
                : 0;
    }

    private static Census await(Held held) {
        try {
            return held.read.join().census();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
