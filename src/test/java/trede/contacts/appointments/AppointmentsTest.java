package trede.contacts.appointments;

// Longer than the house's measure: one small town in which everything is agreed, moved and missed.

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.DueSource;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.TimelineSource;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FilesChanged;
import trede.casefile.events.FilesHandedOver;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.contacts.calendar.DaysOff;
import trede.post.Channel;
import trede.post.Message;
import trede.post.Outbox;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitors;

/// Els makes appointments with Jan and Mo; some are kept.
@HouseTest
@RecordApplicationEvents
class AppointmentsTest {

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
    DaysOff daysOff;

    @Autowired
    Outbox outbox;

    @Autowired
    List<DueSource> sources;

    @Autowired
    List<TimelineSource> lanes;

    @Autowired
    List<trede.casefile.HeldSource> things;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ApplicationEvents told;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private Offices town;
    private Person jan;
    private Person mo;
    private LocalDate day;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        jan = as(() -> people.find(town.jan).orElseThrow());
        mo = as(() -> people.find(town.mo).orElseThrow());
        day = as(() -> Desk.workday(daysOff, LocalDate.now(Brussels.ZONE), 7));
    }

    @Test
    void aWorkerIsInOnePlaceAtATimeUnlessSomebodyKnowsBetter() {
        add(jan, "10:00");
        assertThat(no(() -> add(mo, "10:15"))).isEqualTo("contacts.appointment_clash.worker");
        assertThat(no(() -> add(mo, "09:45"))).isEqualTo("contacts.appointment_clash.worker");
        add(mo, "10:30");
        assertThat(no(() -> appointments.add(jan, Desk.booking(town.fatima.id(), day, "10:15", Form.INVITATION))))
                .isEqualTo("contacts.appointment_clash.person");
        as(() -> appointments.add(mo, Desk.knowingly(booking("10:15"))));
        assertThat(as(() -> appointments.list(town.els.id(), day, day))).hasSize(3);
    }

    @Test
    void twoWhoWriteAtTheSameMomentDoNotBothGetTheHour() throws Exception {
        var begun = new CountDownLatch(1);
        var second = new String[1];
        var other = Thread.ofVirtual()
                .unstarted(() -> second[0] = no(() -> {
                    begun.countDown();
                    add(mo, "11:00");
                }));
        as(() -> transaction.execute(_ -> {
            var id = appointments.add(jan, booking("11:00"));
            other.start();
            try {
                begun.await();
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return id;
        }));
        other.join();
        assertThat(second[0]).isEqualTo("contacts.appointment_just_taken");
    }

    @Test
    void nobodyIsReceivedOnADayOffUnlessThatIsKnown() {
        var christmas = LocalDate.of(day.getYear(), 12, 25).plusYears(day.getMonthValue() == 12 ? 1 : 0);
        var holiday = Desk.booking(town.els.id(), christmas, "10:00", Form.INVITATION);
        assertThat(no(() -> appointments.add(jan, holiday))).isEqualTo("contacts.appointment_day_off.holiday");
        as(() -> appointments.add(jan, Desk.knowingly(holiday)));
        as(() -> {
            daysOff.close(day, day, "Personeelsfeest");
            return true;
        });
        assertThat(no(() -> add(jan, "10:00"))).isEqualTo("contacts.appointment_day_off.closed");
        var next = as(() -> Desk.workday(daysOff, day, 1));
        as(() -> {
            daysOff.leave(town.els.id(), next, next.plusDays(3));
            return true;
        });
        var away = Desk.booking(town.els.id(), next, "10:00", Form.INVITATION);
        assertThat(no(() -> appointments.add(jan, away))).isEqualTo("contacts.appointment_day_off.absent");
        as(() -> appointments.add(jan, Desk.booking(town.wim.id(), next, "10:00", Form.INVITATION)));
    }

    @Test
    void whoDiedYesterdayIsNotInvited() {
        dies();
        var late = as(() -> people.find(town.jan).orElseThrow());
        assertThat(no(() -> appointments.add(late, booking("10:00")))).isEqualTo("contacts.appointment_deceased");
    }

    @Test
    void theFourOutcomesAreFourThingsAndCanBeMended() {
        var id = add(jan, "10:00");
        assertThat(no(() -> end(id, Outcome.NO_SHOW))).isEqualTo("contacts.appointment_not_yet");
        end(id, Outcome.EXCUSED);
        add(mo, "10:00");
        assertThat(no(() -> end(id, Outcome.PLANNED))).isEqualTo("contacts.appointment_just_taken");
        past(id);
        for (var outcome : Outcome.ENDS) {
            end(id, outcome);
            var found = as(() -> appointments.get(id));
            assertThat(found.end().outcome()).isEqualTo(outcome);
            assertThat(found.end().by()).isEqualTo("user:test");
            assertThat(found.end().on()).isEqualTo(LocalDate.now(Brussels.ZONE));
        }
        List<String> former = as(() -> transaction.execute(
                _ -> sql.sql("select outcome from contacts.appointment_history where id = ? order by known")
                        .param(id)
                        .query(String.class)
                        .list()));
        assertThat(former).contains("planned", "kept", "excused", "no_show");
        assertThat(as(() ->
                        lanes.stream().flatMap(lane -> lane.list(jan).stream()).toList()))
                .as("what we called off is no mark on a life")
                .isEmpty();
        end(id, Outcome.KEPT);
        assertThat(as(() ->
                        lanes.stream().flatMap(lane -> lane.list(jan).stream()).toList()))
                .hasSize(1);
    }

    @Test
    void aSummonsFollowsAnInvitationThatWasNotKept() {
        assertThat(no(() -> appointments.add(jan, Desk.booking(town.els.id(), day, "09:00", Form.SUMMONS))))
                .isEqualTo("contacts.appointment_form_wrong.summons");
        var first = add(jan, "10:00");
        end(first, Outcome.CANCELLED);
        assertThat(no(() -> appointments.add(jan, Desk.booking(town.els.id(), day, "09:00", Form.SUMMONS))))
                .isEqualTo("contacts.appointment_form_wrong.ours");
        var second = add(jan, "10:00");
        past(second);
        end(second, Outcome.NO_SHOW);
        as(() -> appointments.add(jan, Desk.booking(town.els.id(), day, "09:00", Form.SUMMONS)));
    }

    @Test
    void whatIsMovedOrEndedCallsItsMessageBack() {
        var id = add(jan, "10:00");
        var message = message(id);
        as(() -> {
            appointments.move(appointments.get(id), booking("15:00"));
            return true;
        });
        assertThat(fate(message)).isEqualTo("cancelled");
        assertThat(as(() -> appointments.get(id)).slot().from()).hasToString("15:00");
        var other = message(id);
        end(id, Outcome.EXCUSED);
        assertThat(fate(other)).isEqualTo("cancelled");
        assertThat(no(() -> appointments.move(appointments.get(id), booking("16:00"))))
                .isEqualTo("contacts.appointment_over");
    }

    @Test
    void severalPeopleComeOneAfterAnotherOrTogether() {
        as(() -> appointments.addAll(List.of(town.jan, town.mo), booking("13:00")));
        assertThat(as(() -> appointments.list(town.els.id(), day, day)))
                .extracting(each -> each.whom().name() + " " + each.slot().from())
                .containsExactly("Mo Haddad 13:00", "Jan Peeters 13:30");
        as(() -> appointments.addAll(List.of(town.jan, town.mo), Desk.group(booking("15:00"))));
        assertThat(as(() -> appointments.list(town.els.id(), day, day))).hasSize(4);
        assertThat(no(() -> appointments.addAll(List.of(town.jan, town.mo), booking("12:45"))))
                .startsWith("contacts.appointment_clash.");
        assertThat(as(() -> appointments.list(town.els.id(), day, day)))
                .as("none of them")
                .hasSize(4);
    }

    @Test
    void theNextDatesGoAlongWithTheFileAndWhatClashesWaitsForAnOwner() {
        var goes = add(jan, "10:00");
        var clashes = add(jan, "11:00");
        var over = add(jan, "12:00");
        past(over);
        as(() -> appointments.add(mo, Desk.booking(town.fatima.id(), day, "11:15", Form.INVITATION)));
        as(() -> transaction.execute(_ -> {
            events.publishEvent(new FilesHandedOver(
                    java.util.Set.of(town.jan), town.els.id(), town.fatima.id(), LocalDate.now(Brussels.ZONE)));
            return true;
        }));
        assertThat(as(() -> appointments.get(goes)).account()).isEqualTo(town.fatima.id());
        assertThat(as(() -> appointments.get(clashes)).account()).isNull();
        assertThat(as(() -> appointments.get(over)).account()).isEqualTo(town.els.id());
        assertThat(due(null)).contains("appointment_ownerless " + clashes, "appointment_unrecorded " + over);
    }

    @Test
    void whatIsDueIsFoundForEverybodyAndForOne() {
        var id = add(jan, "10:00");
        assertThat(due(null)).isEmpty();
        past(id);
        assertThat(due(null)).containsExactly("appointment_unrecorded " + id);
        assertThat(due(mo.number())).isEmpty();
        end(id, Outcome.NO_SHOW);
        assertThat(due(jan.number())).containsExactly("appointment_again " + id);
        add(jan, "10:00");
        assertThat(due(jan.number())).as("invited again").isEmpty();
    }

    @Test
    void whoSawAnotherHourOrEndIsToldSoAndChangesNothing() {
        var id = add(jan, "10:00");
        var seen = as(() -> appointments.get(id));
        move(seen, "15:00");
        assertThat(no(() -> appointments.move(seen, booking("16:00")))).isEqualTo("contacts.appointment_meanwhile");
        assertThat(no(() -> appointments.end(seen, Outcome.CANCELLED))).isEqualTo("contacts.appointment_meanwhile");
        var moved = as(() -> appointments.get(id));
        end(id, Outcome.EXCUSED);
        assertThat(no(() -> appointments.end(moved, Outcome.CANCELLED))).isEqualTo("contacts.appointment_meanwhile");
        assertThat(no(() -> appointments.move(moved, booking("16:00")))).isEqualTo("contacts.appointment_meanwhile");
        var now = as(() -> appointments.get(id));
        assertThat(now.slot().from()).hasToString("15:00");
        assertThat(now.end().outcome()).isEqualTo(Outcome.EXCUSED);
        assertThat(now.seen()).isNotEqualTo(moved.seen());
        assertThat(moved.seen()).isNotEqualTo(seen.seen());
    }

    @Test
    void whoDiedIsNotExpectedAtAnotherHour() {
        var id = add(jan, "10:00");
        dies();
        assertThat(no(() -> appointments.move(appointments.get(id), booking("15:00"))))
                .isEqualTo("contacts.appointment_deceased");
        end(id, Outcome.CANCELLED);
    }

    @Test
    void severalWhoAreAskedAtOnceAreInvitedAndTheirFilesChangeTogether() {
        told.clear();
        as(() -> appointments.addAll(
                List.of(town.jan, town.mo), Desk.booking(town.els.id(), day, "13:00", Form.SUMMONS)));
        assertThat(as(() -> appointments.list(town.els.id(), day, day)))
                .hasSize(2)
                .allMatch(each -> each.form() == Form.INVITATION);
        assertThat(told.stream(FilesChanged.class))
                .containsExactly(new FilesChanged(java.util.Set.of(town.jan, town.mo)));
        assertThat(told.stream(FileChanged.class)).isEmpty();
    }

    @Test
    void aNewInvitationIsAskedForUntilSomebodySpokeWithThem() {
        var id = missed(jan, 2);
        note("letter", 0);
        note("phone", 4);
        assertThat(due(jan.number())).as("a letter, and a talk before").containsExactly("appointment_again " + id);
        note("phone", 0);
        assertThat(due(jan.number())).isEmpty();
        assertThat(due(null)).isEmpty();
    }

    @Test
    void aNewInvitationIsAskedForOfTheLivingAndNotForEver() {
        var id = missed(jan, 2);
        assertThat(dueOn(LocalDate.now(Brussels.ZONE).plusMonths(6), jan.number()))
                .containsExactly("appointment_again " + id);
        assertThat(dueOn(LocalDate.now(Brussels.ZONE).plusMonths(6).plusDays(1), jan.number()))
                .isEmpty();
        dies();
        assertThat(due(jan.number())).isEmpty();
    }

    @Test
    void whatIsDueLeavesAWorkerWhoLeft() {
        missed(jan, 2);
        assertThat(whose(jan)).containsExactly("appointment_again " + town.els.id());
        missed(mo, 3);
        assertThat(whose(mo)).as("nobody follows him").containsExactly("appointment_again " + town.els.id());
        write("update casefile.follower set last = current_date - 1 where account = '" + town.els.id() + "'");
        assertThat(whose(jan)).as("nobody took over").containsExactly("appointment_again " + town.els.id());
        as(() -> {
            followers.add(
                    town.jan, new Followers.Duty(town.wim.id(), Function.GENERAL, true), LocalDate.now(Brussels.ZONE));
            return true;
        });
        assertThat(whose(jan)).as("for the first contact").containsExactly("appointment_again null");
        past(add(jan, "11:00"), 1);
        assertThat(whose(jan)).as("she received him").contains("appointment_unrecorded " + town.els.id());
        write("update access.account set disabled = true where id = '" + town.els.id() + "'");
        assertThat(whose(jan)).contains("appointment_unrecorded null");
        assertThat(whose(mo)).containsExactly("appointment_again null");
    }

    @Test
    void theDeskAndATelephoneReadEveryHourOfALongList() {
        write("""
                insert into contacts.appointment (centre, person, account, begins, ends, kind, form, knowingly)
                select centre, person, '%1$s', timestamptz '%2$s 08:00 Europe/Brussels' + make_interval(mins => n),
                       timestamptz '%2$s 09:00 Europe/Brussels' + make_interval(mins => n), 'office', 'invitation', true
                from casefile.person, generate_series(1, 600) n where id = '%3$s'
                """.formatted(town.els.id(), day, town.jan));
        as(() -> appointments.addAll(
                List.of(town.jan, town.mo), Desk.group(Desk.booking(town.wim.id(), day, "19:00", Form.INVITATION))));
        assertThat(as(() -> appointments.listExpected(day))).hasSize(602);
        assertThat(as(() -> appointments.listHours(town.els.id(), day, day))).hasSize(600);
        assertThat(as(() -> appointments.listHours(town.wim.id(), day, day)))
                .as("a group is one hour")
                .hasSize(1);
    }

    @Test
    void whatIsDueAndWhatWeHoldHaveTheirNames() {
        var words = trede.web.Words.of(java.util.Locale.of("fr"));
        for (String code : List.of("unrecorded", "ownerless", "again")) {
            assertThat(words.has(AppointmentsDue.SENTENCES + "appointment_" + code))
                    .isTrue();
        }
        var id = add(jan, "10:00");
        past(id);
        end(id, Outcome.NO_SHOW);
        List<trede.casefile.HeldThing> held = as(() -> transaction.execute(_ ->
                things.stream().flatMap(source -> source.list(jan).stream()).toList()));
        assertThat(held).hasSizeGreaterThanOrEqualTo(3).allMatch(thing -> words.has(thing.label()));
        assertThat(held.getFirst().label()).startsWith(ContactsHeld.NAMES);
    }

    private List<String> due(Long person) {
        return dueOn(LocalDate.now(Brussels.ZONE), person);
    }

    private List<String> dueOn(LocalDate when, Long person) {
        return found("code || ' ' || thing", when, person);
    }

    private List<String> whose(Person person) {
        return found("code || ' ' || coalesce(account::text, 'null')", LocalDate.now(Brussels.ZONE), person.number());
    }

    private List<String> found(String what, LocalDate when, Long person) {
        String found = sources.stream()
                .filter(source -> source instanceof AppointmentsDue)
                .findFirst()
                .orElseThrow()
                .found();
        return as(() -> transaction.execute(_ -> sql.sql("select " + what + " from (" + found + ") f order by 1")
                .param("day", when)
                .param("people", person == null ? null : new Long[] {person}, java.sql.Types.ARRAY)
                .query(String.class)
                .list()));
    }

    private UUID message(UUID appointment) {
        return as(() -> outbox.add(new Outbox.Draft(
                Channel.SMS,
                "+32475123456",
                new Message.Wording("nl", "", "Tot dan"),
                Appointments.about(appointment),
                java.time.Instant.now(),
                null)));
    }

    private String fate(UUID message) {
        return as(() -> outbox.listFates(List.of(message)).get(message).state());
    }

    private Booking booking(String hour) {
        return Desk.booking(town.els.id(), day, hour, Form.INVITATION);
    }

    private UUID add(Person person, String hour) {
        return as(() -> appointments.add(person, booking(hour)));
    }

    private void end(UUID id, Outcome outcome) {
        as(() -> {
            appointments.end(appointments.get(id), outcome);
            return true;
        });
    }

    private void move(Appointment seen, String hour) {
        as(() -> {
            appointments.move(seen, booking(hour));
            return true;
        });
    }

    /// An appointment to which they did not come.
    private UUID missed(Person person, int daysAgo) {
        var id = add(person, "10:00");
        past(id, daysAgo);
        end(id, Outcome.NO_SHOW);
        return id;
    }

    private void note(String kind, int daysAgo) {
        write("""
                insert into contacts.note (centre, person, kind, day, author, language, parts, typed_by)
                select centre, person, '%s', current_date - %d, '%s', 'nl', '[]', 'user:x' from casefile.person where id = '%s'
                """.formatted(kind, daysAgo, town.els.id(), town.jan));
    }

    private void dies() {
        write("update casefile.identity set deceased_on = current_date - 1 where given_name = 'Jan'");
    }

    private void write(String statement) {
        as(() -> transaction.execute(_ -> sql.sql(statement).update()));
    }

    /// As if its hour had been two days ago.
    private void past(UUID id) {
        past(id, 2);
    }

    private void past(UUID id, int days) {
        write("""
                update contacts.appointment
                set begins = now() - make_interval(days => %1$d), ends = now() - make_interval(days => %1$d, mins => -30) where id = '%2$s'
                """.formatted(days, id));
    }

    private String no(Runnable work) {
        var refused = new String[1];
        assertThatThrownBy(() -> as(() -> {
                    work.run();
                    return true;
                }))
                .isInstanceOfSatisfying(Refusal.class, no -> refused[0] = no.key());
        return refused[0];
    }

    private <R> R as(Supplier<R> work) {
        return Visitors.as(town.centre, work::get);
    }
}
