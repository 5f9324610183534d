package trede.contacts.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Appointments;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// Everybody who came in at the centre at hand. Whoever stands at the desk says so; no file is opened for it.
@Component
public class Visits {

    private final VisitQueries queries;
    private final Appointments appointments;
    private final Looks looks;
    private final Clock clock;

    Visits(VisitQueries queries, Appointments appointments, Looks looks, Clock clock) {
        this.queries = queries;
        this.appointments = appointments;
        this.looks = looks;
        this.clock = clock;
    }

    /// For an appointment of today.
    ///
    /// @throws Refusal if they are here already
    @Transactional
    public void arrive(UUID appointment) {
        var due = appointments.get(appointment);
        if (!due.slot().day().equals(today())) {
            throw new NotHere();
        }
        arrive(due.whom(), appointment, due.account());
    }

    /// Somebody who has no appointment.
    ///
    /// @param person public id
    /// @param account whom they ask for; null if nobody in particular
    @Transactional
    public void walkIn(UUID person, @Nullable UUID account) {
        var whom = appointments.listPeople(List.of(person)).stream().findFirst().orElseThrow(NotHere::new);
        arrive(whom, null, account);
    }

    private void arrive(Appointment.Whom whom, @Nullable UUID appointment, @Nullable UUID account) {
        if (list(today()).stream()
                .anyMatch(visit -> visit.inside() && visit.whom().id().equals(whom.id()))) {
            throw new Refusal("contacts.reception_here_already");
        }
        queries.arrive(whom.number(), appointment, account, clock.instant());
        looks.log("reception-arrive", Map.of(), List.of(whom.id()));
    }

    /// A worker comes for them: they wait no longer, and whoever had an appointment kept it.
    @Transactional
    public void call(UUID visit, @Nullable UUID account) {
        var found = get(visit);
        queries.call(
                visit,
                account == null ? found.account() : account,
                clock.instant(),
                Visitors.get().actor());
        if (found.appointment() != null) {
            appointments.came(found.appointment());
        }
    }

    @Transactional
    public void leave(UUID visit) {
        get(visit);
        queries.leave(visit, clock.instant(), Visitors.get().actor());
    }

    /// It was a mistake: they never came in, so an appointment that was kept by it is planned again.
    @Transactional
    public void withdraw(UUID visit) {
        var found = get(visit);
        queries.withdraw(visit);
        if (found.appointment() != null && !found.waits()) {
            appointments.cameNot(found.appointment());
        }
    }

    @Transactional(readOnly = true)
    public Visit get(UUID visit) {
        return queries.find(visit).orElseThrow(NotHere::new);
    }

    /// All of a day, in the order in which they came.
    @Transactional(readOnly = true)
    public List<Visit> list(LocalDate day) {
        return queries.list(
                day.atStartOfDay(Brussels.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant());
    }

    /// Who waits for a worker now, or for nobody in particular.
    @Transactional(readOnly = true)
    public List<Visit> listWaiting(UUID account) {
        return list(today()).stream()
                .filter(visit -> visit.waits() && (visit.account() == null || account.equals(visit.account())))
                .toList();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
