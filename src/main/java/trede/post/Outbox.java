package trede.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All that leaves the centre at hand, and what became of it. It is written here in the transaction that
/// decides it; if that is undone, so is the message. It is carried later, once as a rule and twice if the
/// house falls between handing it over and writing that down.
@Component
public class Outbox {

    private final OutboxQueries queries;
    private final Clock clock;

    Outbox(OutboxQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// Something to be sent.
    ///
    /// @param wantedAt not before
    /// @param until afterwards it is worth nothing; null if it always is
    public record Draft(
            Channel channel,
            String recipient,
            Message.Wording wording,
            Message.About about,
            Instant wantedAt,
            @Nullable Instant until) {}

    @Transactional
    public UUID add(Draft draft) {
        return queries.add(draft);
    }

    /// Calls back what has not left yet.
    @Transactional
    public void cancel(Message.About about) {
        queries.cancel(about, clock.instant());
    }

    /// What became of those of a room, by id.
    @Transactional(readOnly = true)
    public Map<UUID, Message.Fate> listFates(Collection<UUID> messages) {
        return messages.isEmpty() ? Map.of() : queries.listFates(messages);
    }

    /// Those that wait the earliest first; others the latest first.
    ///
    /// @param state `new`, `sent`, `failed` or `cancelled`
    @Transactional(readOnly = true)
    public List<Message> list(String state, int limit) {
        return queries.list(state, limit);
    }

    /// How many there are in each state.
    @Transactional(readOnly = true)
    public Map<String, Long> count() {
        return queries.count();
    }

    /// Tries again what was given up, at once and from the start.
    ///
    /// @return whether there was such a one
    @Transactional
    public boolean retry(UUID message) {
        return queries.retry(message, clock.instant());
    }

    /// @return whether there was such a one that waited, or was given up
    @Transactional
    public boolean cancel(UUID message) {
        return queries.cancel(message, clock.instant());
    }

    /// Takes a few for a try: nobody else takes them meanwhile, and if this program falls they are tried
    /// again later.
    @Transactional
    List<Message> take(Collection<Channel> channels, int limit) {
        return queries.take(channels, clock.instant(), limit);
    }

    /// Whether it is still to leave; asked just before.
    @Transactional(readOnly = true)
    boolean waits(Message message) {
        return queries.waits(message.id(), clock.instant());
    }

    @Transactional
    void sent(Message message) {
        queries.sent(message.id(), clock.instant());
    }

    /// It could not be handed over: it is tried later, or given up.
    @Transactional
    void failed(Message message, Undelivered why) {
        int tries = message.fate().tries();
        if (why.forGood() || Backoff.enough(tries)) {
            queries.failed(message.id(), why, clock.instant());
        } else {
            queries.later(message.id(), why, clock.instant().plus(Backoff.after(tries)));
        }
    }

    /// It was taken and not tried.
    @Transactional
    void putBack(Message message) {
        queries.putBack(message.id(), clock.instant().plus(Backoff.after(1)));
    }

    /// Gives up what is worth nothing any more, and takes the words out of what left long ago.
    @Transactional
    void tidy(Duration kept) {
        queries.giveUp(clock.instant());
        queries.wipe(clock.instant().minus(kept));
    }
}
