package trede.contacts.appointments.reminding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.identities.Particulars;
import trede.post.Servers;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitors;

/// How people of the centre at hand are reminded, and for whom that is paused.
@Component
public class Reminders {

    private static final int MOST_DAYS = 14;
    private static final int MOST_HOURS = 12;
    private static final int LONGEST = 200;

    private final ReminderQueries queries;
    private final Particulars particulars;
    private final Servers servers;
    private final Looks looks;
    private final Clock clock;

    Reminders(ReminderQueries queries, Particulars particulars, Servers servers, Looks looks, Clock clock) {
        this.queries = queries;
        this.particulars = particulars;
        this.servers = servers;
        this.looks = looks;
        this.clock = clock;
    }

    /// For one person not before the day after.
    public record Pause(LocalDate until, String reason) {}

    /// Nobody is reminded where nothing was settled.
    @Transactional(readOnly = true)
    public Plan plan() {
        return queries.findPlan().orElse(Plan.NONE);
    }

    /// @throws Refusal if it is no day or hour before that can be
    @Transactional
    public void settle(Plan plan) {
        Integer days = plan.days();
        Integer hours = plan.hours();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new Refusal("contacts.reminder_days_wrong", MOST_DAYS);
        }
        if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
            throw new Refusal("contacts.reminder_hours_wrong", MOST_HOURS);
        }
        queries.settle(plan, Visitors.get().actor());
        looks.log("reminder-plan", Map.of(), List.of());
    }

    @Transactional(readOnly = true)
    public Optional<Pause> findPause(Person person) {
        return queries.findPause(person.number(), today());
    }

    /// @throws Refusal without a reason, or for a day gone by
    @Transactional
    public void pause(Person person, LocalDate until, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new Refusal("contacts.reminder_reason_wrong", LONGEST);
        }
        if (until.isBefore(today())) {
            throw new Refusal("contacts.reminder_until_wrong");
        }
        queries.resume(person.number());
        queries.pause(person.number(), until, reason.strip());
        looks.log("reminder-pause", Map.of(), List.of(person.id()));
    }

    @Transactional
    public void resume(Person person) {
        queries.resume(person.number());
        looks.log("reminder-resume", Map.of(), List.of(person.id()));
    }

    /// Whether somebody can be reminded at all: over a telephone or an address of their own.
    @Transactional(readOnly = true)
    public boolean reaches(Person person) {
        var own = particulars.listOwn(List.of(person.number())).getOrDefault(person.number(), List.of());
        return Road.find(own, servers.listSettled(), today()).isPresent();
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
