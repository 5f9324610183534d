package trede.contacts.appointments.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.identities.Particular;
import trede.casefile.identities.Particulars;
import trede.contacts.appointments.Appointments;
import trede.post.Channel;
import trede.post.Outbox;
import trede.post.Sender;
import trede.post.Senders;
import trede.post.Servers;
import trede.time.Brussels;
import trede.web.Words;

/// Goes round the appointments of the centre at hand, and puts into the outbox whatever reminder is due. What
/// it decided stands beside the message, in one transaction: nobody is reminded twice of the same hour.
@Component
public class Rounds {

    private static final Sender NOBODY = new Sender("", "", "", "nl");

    private final ReminderQueries queries;
    private final Particulars particulars;
    private final Outbox outbox;
    private final Senders senders;
    private final Servers servers;
    private final Clock clock;

    Rounds(
            ReminderQueries queries,
            Particulars particulars,
            Outbox outbox,
            Senders senders,
            Servers servers,
            Clock clock) {
        this.queries = queries;
        this.particulars = particulars;
        this.outbox = outbox;
        this.senders = senders;
        this.servers = servers;
        this.clock = clock;
    }

    /// @return how many were decided upon
    @Transactional
    public int run() {
        return run(clock.instant());
    }

    int run(Instant now) {
        var plan = queries.findPlan();
        int decided = 0;
        if (plan.isPresent()) {
            for (var step : Plan.Step.values()) {
                decided += run(plan.get(), step, now);
            }
        }
        return decided;
    }

    private int run(Plan plan, Plan.Step step, Instant now) {
        var lead = plan.lead(step);
        if (lead.isEmpty()) {
            return 0;
        }
        var due = queries.listDue(step, lead.get(), now, Brussels.dayOf(now)).stream()
                .filter(each -> isDue(plan, step, each, now))
                .toList();
        if (due.isEmpty()) {
            return 0;
        }
        var own = particulars.listOwn(due.stream().map(Due::person).toList());
        var roads = servers.listSettled();
        var sender = senders.find().orElse(NOBODY);
        for (var each : due) {
            decide(each, step, now, road(each, own, roads, now), sender);
        }
        return due.size();
    }

    private static boolean isDue(Plan plan, Plan.Step step, Due due, Instant now) {
        return plan.at(step, due.slot().begins())
                .filter(at -> !at.isAfter(now) && !at.isBefore(due.settledAt()))
                .isPresent();
    }

    private static Optional<Road> road(Due due, Map<Long, List<Particular>> own, List<Channel> roads, Instant now) {
        return Road.find(own.getOrDefault(due.person(), List.of()), roads, Brussels.dayOf(now));
    }

    private void decide(Due due, Plan.Step step, Instant now, Optional<Road> road, Sender sender) {
        var taken = due.paused() ? Optional.<Road>empty() : road;
        String otherwise = due.paused() ? "paused" : "no_address";
        String outcome = taken.map(each -> each.channel().code()).orElse(otherwise);
        // written first: who decided before, in another program, has it, and then nothing leaves from here
        var reminder = queries.add(due, step, outcome, now);
        if (reminder.isPresent() && taken.isPresent()) {
            queries.sends(reminder.get(), outbox.add(draft(due, taken.get(), sender, now)));
        }
    }

    private static Outbox.Draft draft(Due due, Road road, Sender sender, Instant now) {
        return new Outbox.Draft(
                road.channel(),
                road.recipient(),
                Discreet.wording(due.kind(), due.slot(), due.where(), due.worker(), sender, language(due, sender)),
                Appointments.about(due.appointment()),
                now,
                due.slot().begins());
    }

    /// The person's own if it is one of ours.
    private static String language(Due due, Sender sender) {
        String own = Objects.requireNonNullElse(due.language(), "");
        return Words.findLanguage(own).isPresent() ? own : sender.language();
    }
}
