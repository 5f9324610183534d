package trede.contacts.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.contacts.calendar.DaysOff;
import trede.post.Message;
import trede.post.Outbox;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All appointments of the centre at hand.
@Component
public class Appointments {

    private static final int PROPOSED = 6;

    private final AppointmentQueries queries;
    private final DaysOff daysOff;
    private final Outbox outbox;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            AppointmentQueries queries,
            DaysOff daysOff,
            Outbox outbox,
            Looks looks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.daysOff = daysOff;
        this.outbox = outbox;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /// About what a message leaves that belongs to an appointment.
    public static Message.About about(UUID appointment) {
        return new Message.About("contacts", "appointment:" + appointment);
    }

    /// @throws Reconsider if it clashes or falls on a day off, unless that was known
    /// @throws Refusal if it cannot be: the hours, the form, a person who died before
    @Transactional
    public UUID add(Person person, Booking booking) {
        var died = person.identity().deceasedOn();
        if (died != null && booking.slot().day().isAfter(died)) {
            throw new Refusal("contacts.appointment_deceased");
        }
        FormRule.refuse(booking.form(), queries.list(person.number())).ifPresent(no -> {
            throw no;
        });
        free(person.number(), booking, null);
        var id = write(() -> queries.add(person.number(), booking));
        changed("appointment-add", person.id());
        return id;
    }

    /// One after another, for several people, each as long as the first.
    ///
    /// @param people public ids; whoever died is left out
    /// @throws Reconsider at the first that clashes, unless that was known: then none is written
    @Transactional
    public List<Appointment.Whom> addAll(Collection<UUID> people, Booking first) {
        var whom = queries.listPeople(people);
        var booking = first;
        for (var each : whom) {
            var now = booking;
            free(each.number(), now, null);
            write(() -> queries.add(each.number(), now));
            events.publishEvent(new FileChanged(each.id()));
            booking = booking.kind() == Kind.GROUP ? booking : booking.next();
        }
        looks.log(
                "appointment-bulk",
                Map.of(),
                whom.stream().map(Appointment.Whom::id).toList());
        return whom;
    }

    /// At another hour, elsewhere or with another worker; whoever was to be reminded of the former hour is
    /// reminded of the new one.
    ///
    /// @throws Refusal as [#add]; and if it is over
    @Transactional
    public void move(Appointment appointment, Booking booking) {
        if (!appointment.planned()) {
            throw new Refusal("contacts.appointment_over");
        }
        free(appointment.whom().number(), booking, appointment.id());
        write(() -> {
            queries.move(appointment.id(), booking, Visitors.get().actor());
            return appointment.id();
        });
        outbox.cancel(about(appointment.id()));
        changed("appointment-move", appointment.whom().id());
    }

    /// Writes down what became of it, or mends what was written.
    ///
    /// @throws Refusal if its hour has not come and that is needed; or if somebody else has the hour by now
    @Transactional
    public void end(Appointment appointment, Outcome outcome) {
        if (outcome.needsTheHour() && appointment.slot().begins().isAfter(clock.instant())) {
            throw new Refusal("contacts.appointment_not_yet");
        }
        var on = outcome == Outcome.PLANNED ? null : today();
        write(() -> {
            queries.end(appointment.id(), outcome, on, Visitors.get().actor());
            return appointment.id();
        });
        if (outcome != Outcome.PLANNED) {
            outbox.cancel(about(appointment.id()));
        }
        changed("appointment-end", appointment.whom().id());
    }

    /// The desk saw that somebody came for it: that is kept, unless somebody wrote otherwise.
    @Transactional
    public void came(UUID id) {
        var appointment = get(id);
        if (appointment.planned()) {
            queries.end(id, Outcome.KEPT, today(), Visitors.get().actor());
            outbox.cancel(about(id));
            events.publishEvent(new FileChanged(appointment.whom().id()));
        }
    }

    /// @throws NotHere if the centre has no such appointment
    @Transactional(readOnly = true)
    public Appointment get(UUID id) {
        return queries.find(id).orElseThrow(NotHere::new);
    }

    /// Of one person, the latest first.
    @Transactional(readOnly = true)
    public List<Appointment> list(Person person) {
        return queries.list(person.number());
    }

    /// Of a worker, or of everybody, in order, from the first day to the last.
    @Transactional(readOnly = true)
    public List<Appointment> list(@Nullable UUID account, LocalDate first, LocalDate last) {
        return queries.list(
                account,
                first.atStartOfDay(Brussels.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant());
    }

    /// The next free hours of a worker.
    @Transactional(readOnly = true)
    public List<Slot> listFree(UUID account, int minutes) {
        var now = clock.instant();
        var until = today().plusDays(FreeSlots.DAYS);
        var taken = queries.listTaken(
                account, now, until.atStartOfDay(Brussels.ZONE).toInstant());
        var off = daysOff.list(account, today(), until, Visitors.get().language());
        return FreeSlots.list(taken, off, now, minutes, PROPOSED);
    }

    /// Who is meant, by name; whoever died or is not of this centre is left out.
    @Transactional(readOnly = true)
    public List<Appointment.Whom> listPeople(Collection<UUID> people) {
        return queries.listPeople(people);
    }

    private void free(long person, Booking booking, @Nullable UUID except) {
        booking.slot().check(today());
        if (booking.knowingly()) {
            return;
        }
        daysOff.find(booking.account(), booking.slot().day(), Visitors.get().language())
                .ifPresent(off -> {
                    throw new Reconsider(
                            "contacts.appointment_day_off." + off.why().code(), off.name());
                });
        queries.findClash(person, booking, except).ifPresent(other -> {
            throw clash(person, booking, other);
        });
    }

    private static Reconsider clash(long person, Booking booking, Appointment other) {
        String which = other.whom().number() == person
                ? "person"
                : booking.account().equals(other.account()) ? "worker" : "room";
        return new Reconsider(
                "contacts.appointment_clash." + which,
                other.slot().from().toString(),
                other.slot().until().toString());
    }

    /// Two who write at the same moment: the second is told what the first would have been.
    private static UUID write(java.util.function.Supplier<UUID> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException taken) {
            String message = String.valueOf(taken.getMessage());
            if (message.contains("worker_is_free") || message.contains("room_is_free")) {
                throw new Reconsider("contacts.appointment_just_taken");
            }
            throw taken;
        }
    }

    private void changed(String what, UUID person) {
        looks.log(what, Map.of(), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    /// What is to come of these people with a worker who leaves goes to another; where that one is taken, it
    /// waits for an owner.
    @Transactional
    void handOver(Collection<UUID> people, UUID from, UUID to, LocalDate on) {
        queries.handOver(
                people,
                from,
                to,
                on.atStartOfDay(Brussels.ZONE).toInstant(),
                Visitors.get().actor());
    }
}
