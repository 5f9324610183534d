package trede.contacts.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.People;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.Desk;
import trede.contacts.appointments.Form;
import trede.contacts.appointments.Outcome;
import trede.contacts.calendar.DaysOff;
import trede.time.Brussels;
import trede.web.Visitors;

/// Jan comes in for Els; sometimes the desk was mistaken.
@HouseTest
class VisitsTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    People people;

    @Autowired
    Appointments appointments;

    @Autowired
    Visits visits;

    @Autowired
    List<TimelineSource> lanes;

    @Autowired
    DaysOff daysOff;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Offices town;
    private UUID appointment;

    @BeforeEach
    void anAppointmentForToday() {
        town = new Offices(test, teams, followers, sql, transaction);
        var day = as(() -> Desk.workday(daysOff, LocalDate.now(Brussels.ZONE), 7));
        var jan = as(() -> people.find(town.jan).orElseThrow());
        appointment = as(() -> appointments.add(jan, Desk.booking(town.els.id(), day, "10:00", Form.INVITATION)));
        write(
                "update contacts.appointment set begins = now() - interval '1 second', ends = now() + interval '20 minutes'");
    }

    @Test
    void whoDidNotComeInAfterAllDidNotKeepTheAppointment() {
        withdraw(called());
        var planned = as(() -> appointments.get(appointment));
        assertThat(planned.planned()).isTrue();
        assertThat(planned.end().by()).isNull();
        assertThat(as(() -> visits.list(visits.today()))).isEmpty();
    }

    @Test
    void whatTheWorkerWroteSinceStays() {
        var visit = called();
        as(() -> {
            appointments.end(appointments.get(appointment), Outcome.NO_SHOW);
            return true;
        });
        withdraw(visit);
        assertThat(outcome()).isEqualTo(Outcome.NO_SHOW);
    }

    @Test
    void anAppointmentThatWasKeptOnAnotherDayStaysSo() {
        var visit = called();
        write("update contacts.appointment set outcome_on = outcome_on - 1");
        withdraw(visit);
        assertThat(outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void whoStillWaitedHadNotKeptItYet() {
        var visit = arrived();
        as(() -> {
            appointments.end(appointments.get(appointment), Outcome.KEPT);
            return true;
        });
        withdraw(visit);
        assertThat(outcome()).as("the worker wrote that").isEqualTo(Outcome.KEPT);
    }

    @Test
    void whoComesInWithoutAnAppointmentStandsOnTheTimelineAndNobodyTwice() {
        called();
        assertThat(dropped()).as("an appointment stands there as such").isEmpty();
        as(() -> {
            visits.leave(visits.list(visits.today()).getFirst().id());
            visits.walkIn(town.jan, null);
            return true;
        });
        assertThat(dropped()).singleElement().satisfies(mark -> {
            assertThat(mark.first()).isEqualTo(visits.today());
            assertThat(mark.topic()).isEqualTo(TimelineFact.Topic.CONTACTS);
        });
    }

    private List<TimelineFact> dropped() {
        return as(() -> transaction.execute(_ -> lanes.stream()
                .filter(DroppedIn.class::isInstance)
                .flatMap(lane -> lane.list(people.find(town.jan).orElseThrow()).stream())
                .toList()));
    }

    private UUID arrived() {
        return as(() -> {
            visits.arrive(appointment);
            return visits.list(visits.today()).getFirst().id();
        });
    }

    private UUID called() {
        var visit = arrived();
        as(() -> {
            visits.call(visit, null);
            return true;
        });
        assertThat(outcome()).isEqualTo(Outcome.KEPT);
        return visit;
    }

    private void withdraw(UUID visit) {
        as(() -> {
            visits.withdraw(visit);
            return true;
        });
    }

    private Outcome outcome() {
        return as(() -> appointments.get(appointment)).end().outcome();
    }

    private void write(String statement) {
        as(() -> transaction.execute(_ -> sql.sql(statement).update()));
    }

    private <R> R as(Supplier<R> work) {
        return Visitors.as(town.centre, work::get);
    }
}
