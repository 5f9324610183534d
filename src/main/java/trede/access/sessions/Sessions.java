package trede.access.sessions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.secrets.Keyring;

/// All sessions of the centre at hand. One that is ended is out at its next page; in another
/// process of the same installation within a minute.
@Component
@EnableConfigurationProperties(SessionSettings.class)
public class Sessions {

    private static final int SECRET = 32;
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final SessionQueries queries;
    private final SessionSettings settings;
    private final Keyring keyring;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong endings = new AtomicLong();

    Sessions(SessionQueries queries, SessionSettings settings, Keyring keyring, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.keyring = keyring;
        this.clock = clock;
    }

    /// Somebody's stay, as its owner sees it in the list.
    public record Session(UUID id, UUID account, Instant createdAt, Instant lastSeen, String family, String agent) {}

    /// A stay as the browser's own session remembers it.
    ///
    /// @param role what the account was when it came in
    /// @param checked when the database was last asked
    /// @param endings how many endings this process had seen by then
    public record Ticket(UUID session, String role, Instant checked, long endings) {}

    /// A stay that has just begun.
    ///
    /// @param secret for its browser; known nowhere else
    public record Begun(Ticket ticket, String secret) {}

    /// A stay that goes on.
    public record Resumed(UUID account, Ticket ticket) {}

    @Transactional
    public Begun begin(UUID account, String role, Device device) {
        var now = clock.instant();
        queries.forget(account, now.minus(settings.kept()));
        byte[] random = new byte[SECRET];
        this.random.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var session = queries.add(account, role, hash(secret), device, now);
        return new Begun(new Ticket(session, role, now, endings.get()), secret);
    }

    /// The stay of which a browser holds the secret, if it has not ended and is not over; it was
    /// seen now.
    @Transactional
    public Optional<Resumed> resume(String secret) {
        long seen = endings.get();
        var now = clock.instant();
        return queries.resume(hash(secret), now, settings)
                .map(found -> new Resumed(found.account(), new Ticket(found.id(), found.role(), now, seen)));
    }

    private byte[] hash(String secret) {
        return keyring.hash("stay", secret);
    }

    /// Whether the database need not be asked again yet.
    public boolean fresh(Ticket ticket) {
        return ticket.endings() == endings.get() && ticket.checked().plus(OFTEN).isAfter(clock.instant());
    }

    /// Asks the database whether the stay still holds, and notes that it was seen.
    ///
    /// @return the ticket for the next minute, or null if it is over
    @Transactional
    public @Nullable Ticket renew(Ticket ticket) {
        long seen = endings.get();
        var now = clock.instant();
        return queries.see(ticket.session(), now, settings)
                ? new Ticket(ticket.session(), ticket.role(), now, seen)
                : null;
    }

    @Transactional(readOnly = true)
    public List<Session> list(UUID account) {
        return queries.list(account, clock.instant(), settings);
    }

    /// Every stay in the centre.
    @Transactional(readOnly = true)
    public List<Session> list() {
        return queries.list(clock.instant(), settings);
    }

    /// @return whether there was such a stay
    @Transactional
    public boolean end(UUID account, UUID session) {
        boolean ended = queries.end(account, session, clock.instant()) > 0;
        endings.incrementAndGet();
        return ended;
    }

    /// Ends all stays of an account, but for one.
    @Transactional
    public int endAll(UUID account, @Nullable UUID but) {
        int ended = queries.endAll(account, but, clock.instant());
        endings.incrementAndGet();
        return ended;
    }

    public SessionSettings settings() {
        return settings;
    }
}
