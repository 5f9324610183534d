package trede.contacts.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FilesChanged;
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
    private final Obstacles obstacles;
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
        this.obstacles = new Obstacles(queries, daysOff);
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
        Obstacles.alive(Optional.ofNullable(died), booking);
        FormRule.refuse(booking.form(), queries.list(person.number())).ifPresent(no -> {
            throw no;
        });
        free(person.number(), booking, null);
        var id = Obstacles.write(() -> queries.add(person.number(), booking));
        changed("appointment-add", person.id());
        return id;
    }

    /// One after another, for several people on one day, each as long as the first. They are invited: how
    /// firmly somebody is asked is decided for one person at a time.
    ///
    /// @param people public ids; whoever died is left out
    /// @throws Reconsider at the first that clashes, unless that was known: then none is written
    @Transactional
    public List<Appointment.Whom> addAll(Collection<UUID> people, Booking first) {
        var whom = queries.listPeople(people);
        var booking = first.inviting();
        obstacles.works(booking);
        for (var each : whom) {
            var now = booking;
            now.slot().check(today());
            obstacles.clear(each.number(), now, null);
            Obstacles.write(() -> queries.add(each.number(), now));
            booking = booking.kind() == Kind.GROUP ? booking : booking.next();
        }
        var ids = whom.stream().map(Appointment.Whom::id).toList();
        looks.log("appointment-bulk", Map.of(), ids);
        if (!ids.isEmpty()) {
            events.publishEvent(new FilesChanged(Set.copyOf(ids)));
        }
        return whom;
    }

    /// At another hour, elsewhere or with another worker; whoever was to be reminded of the former hour is
    /// reminded of the new one.
    ///
    /// @param appointment as the visitor saw it
    /// @throws Refusal as [#add]; if it is over; if somebody else changed it meanwhile
    @Transactional
    public void move(Appointment appointment, Booking booking) {
        if (!appointment.planned()) {
            throw new Refusal("contacts.appointment_over");
        }
        Obstacles.alive(queries.findDeath(appointment.whom().number()), booking);
        free(appointment.whom().number(), booking, appointment.id());
        Obstacles.asSeen(Obstacles.write(
                () -> queries.move(appointment, booking, Visitors.get().actor())));
        outbox.cancel(about(appointment.id()));
        changed("appointment-move", appointment.whom().id());
    }

    /// Writes down what became of it, or mends what was written.
    ///
    /// @param appointment as the visitor saw it
    /// @throws Refusal if its hour has not come and that is needed; if somebody else has the hour by now, or
    ///     changed the appointment meanwhile
    @Transactional
    public void end(Appointment appointment, Outcome outcome) {
        if (outcome.needsTheHour() && appointment.slot().begins().isAfter(clock.instant())) {
            throw new Refusal("contacts.appointment_not_yet");
        }
        var on = outcome == Outcome.PLANNED ? null : today();
        Obstacles.asSeen(Obstacles.write(
                () -> queries.end(appointment, outcome, on, Visitors.get().actor())));
        if (outcome != Outcome.PLANNED) {
            outbox.cancel(about(appointment.id()));
        }
        changed("appointment-end", appointment.whom().id());
    }

    /// The desk saw that somebody came for it: that is kept, unless somebody wrote otherwise.
    @Transactional
    public void came(UUID id) {
        var appointment = get(id);
        if (appointment.planned()
                && queries.end(
                        appointment, Outcome.KEPT, today(), Visitors.get().actor())) {
            outbox.cancel(about(id));
            events.publishEvent(new FileChanged(appointment.whom().id()));
        }
    }

    /// The desk was mistaken: nobody came for it, so what follows from it today is planned again.
    @Transactional
    public void cameNot(UUID id) {
        var appointment = get(id);
        boolean today = today().equals(appointment.end().on());
        if (appointment.end().outcome() == Outcome.KEPT
                && today
                && queries.end(
                        appointment, Outcome.PLANNED, null, Visitors.get().actor())) {
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

    /// Whom the desk expects on a day, or who came: in the house, alone or in a group; in order.
    @Transactional(readOnly = true)
    public List<Appointment> listExpected(LocalDate day) {
        return queries.listExpected(
                day.atStartOfDay(Brussels.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant());
    }

    /// The hours of a worker that are planned or were kept, in order; a group is one of them.
    @Transactional(readOnly = true)
    public List<Appointment> listHours(UUID account, LocalDate first, LocalDate last) {
        return queries.listHours(
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
        obstacles.works(booking);
        obstacles.clear(person, booking, except);
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
