package trede.post;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries what waits in the outbox of the centre at hand, a few at a time and never within a transaction:
/// whoever answers slowly keeps nobody waiting but the next message.
@Component
public class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int AT_ONCE = 20;
    private static final int ROUNDS = 25;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Senders senders;
    private final Servers servers;
    private final List<Carrier> carriers;

    Dispatch(Outbox outbox, Senders senders, Servers servers, List<Carrier> carriers) {
        this.outbox = outbox;
        this.senders = senders;
        this.servers = servers;
        this.carriers = carriers;
    }

    /// Without a name for the sender, or a server, everything stays where it is.
    ///
    /// @return how many left
    public int run() {
        outbox.tidy(KEPT);
        var sender = senders.find();
        return sender.isEmpty() ? 0 : run(sender.get());
    }

    private int run(Sender sender) {
        var all = servers.list();
        var open = EnumSet.noneOf(Channel.class);
        open.addAll(all.keySet());
        if (sender.email().isEmpty()) {
            open.remove(Channel.EMAIL);
        }
        int sent = 0;
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            var taken = outbox.take(open, AT_ONCE);
            for (Message message : taken) {
                var server = all.get(message.channel());
                if (server == null || !open.contains(message.channel())) {
                    outbox.putBack(message);
                } else if (outbox.waits(message) && carry(message, sender, server, open)) {
                    sent++;
                }
            }
            if (taken.size() < AT_ONCE) {
                break;
            }
        }
        return sent;
    }

    /// @param open the roads that answer; one that does not is left for this time
    private boolean carry(Message message, Sender sender, Server server, Set<Channel> open) {
        try {
            hand(message, sender, server);
            outbox.sent(message);
            return true;
        } catch (Undelivered failed) {
            LOG.info("message {} not delivered: {}", message.id(), failed.why().code());
            outbox.failed(message, failed.hiding(message.recipient()));
            if (failed.forAll()) {
                open.remove(message.channel());
            }
            return false;
        }
    }

    /// What breaks here breaks one message, and counts as a try of it.
    private void hand(Message message, Sender sender, Server server) throws Undelivered {
        try {
            for (Carrier carrier : carriers) {
                if (carrier.channel() == message.channel()) {
                    carrier.carry(message, sender, server);
                }
            }
        } catch (RuntimeException broken) {
            throw new Undelivered(Undelivered.Why.BROKEN, broken.getClass().getSimpleName());
        }
    }
}
