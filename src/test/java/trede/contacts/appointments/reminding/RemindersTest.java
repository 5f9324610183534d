package trede.contacts.appointments.reminding;

// Longer than the house's measure: one appointment is reminded of in every way in which that can go.

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.People;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.Desk;
import trede.contacts.appointments.Form;
import trede.contacts.appointments.Outcome;
import trede.contacts.calendar.DaysOff;
import trede.post.Channel;
import trede.post.Dispatch;
import trede.post.Gateway;
import trede.post.Sender;
import trede.post.Senders;
import trede.post.Servers;
import trede.time.Brussels;
import trede.web.Visitors;

/// Jan is reminded on his own telephone, Mo by e-mail, over a gateway and a mail server on this machine.
@HouseTest
class RemindersTest {

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
    Reminders reminders;

    @Autowired
    Rounds rounds;

    @Autowired
    ReminderQueries queries;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Senders senders;

    @Autowired
    Servers servers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Gateway gateway = new Gateway();
    private Offices town;
    private LocalDate day;

    @BeforeEach
    void aSmallTown() {
        mail.start();
        town = new Offices(test, teams, followers, sql, transaction);
        var particulars = new Town(sql, transaction);
        as(() -> {
            senders.settle(new Sender("Markt 1", "markt1@example.org", "Markt 1, Essen", "nl"));
            servers.settle(Channel.EMAIL, "smtp://127.0.0.1:" + mail.getSmtp().getPort(), "", "");
            servers.settle(Channel.SMS, gateway.address(), "", "");
            reminders.settle(new Plan(2, null));
            particulars.particular(town.jan, "phone", "partner", "+32475000000", null);
            particulars.particular(town.jan, "phone", "own", "+32475123456", null);
            particulars.particular(town.mo, "email", "own", "mo@example.org", null);
            return true;
        });
        day = as(() -> Desk.workday(daysOff, LocalDate.now(Brussels.ZONE), 7));
    }

    @AfterEach
    void close() {
        mail.stop();
        gateway.close();
    }

    @Test
    void eachIsRemindedOnceByTheirOwnRoad() throws Exception {
        add(town.jan, "10:00");
        add(town.mo, "11:00");
        assertThat(round(hours(-49))).as("more than two days before").isZero();
        assertThat(round(hours(-46))).isEqualTo(2);
        assertThat(round(hours(-45))).as("once").isZero();
        send();
        assertThat(gateway.taken).singleElement().satisfies(text -> {
            assertThat(text.to()).isEqualTo("+32475123456");
            assertThat(text.text()).contains("10:00", "Kerkstraat 3", "Markt 1").doesNotContain("OCMW", "Peeters");
        });
        assertThat(mail.waitForIncomingEmail(5000, 1)).isTrue();
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("mo@example.org");
    }

    @Test
    void whatMovedIsRemindedAnewAndWhatEndedIsNot() {
        var id = add(town.jan, "10:00");
        assertThat(round(hours(-46))).isOne();
        as(() -> {
            appointments.move(appointments.get(id), Desk.booking(town.els.id(), day, "15:00", Form.INVITATION));
            return true;
        });
        send();
        assertThat(gateway.taken).as("the former hour was called back").isEmpty();
        assertThat(round(hours(-44))).as("not yet").isZero();
        assertThat(round(hours(-42))).isOne();
        send();
        assertThat(gateway.taken).singleElement().matches(text -> text.text().contains("15:00"));
        var other = add(town.mo, "16:00");
        as(() -> {
            appointments.end(appointments.get(other), Outcome.CANCELLED);
            return true;
        });
        assertThat(round(hours(-30))).isZero();
    }

    @Test
    void whoeverIsPausedOrHasNoTelephoneIsNotRemindedAndThatIsWrittenDown() {
        var jan = as(() -> people.find(town.jan).orElseThrow());
        var mo = as(() -> people.find(town.mo).orElseThrow());
        as(() -> {
            reminders.pause(jan, day, "al verontschuldigd");
            return true;
        });
        as(() -> transaction.execute(_ ->
                sql.sql("delete from casefile.particular where kind = 'email'").update()));
        assertThat(as(() -> reminders.reaches(mo))).isFalse();
        assertThat(as(() -> reminders.reaches(jan))).isTrue();
        add(town.jan, "10:00");
        add(town.mo, "11:00");
        assertThat(round(hours(-46))).isEqualTo(2);
        List<String> outcomes =
                as(() -> transaction.execute(_ -> sql.sql("select outcome from contacts.reminder order by outcome")
                        .query(String.class)
                        .list()));
        assertThat(outcomes).containsExactly("no_address", "paused");
        send();
        assertThat(gateway.taken).isEmpty();
    }

    @Test
    void anAppointmentMadeTooLateForAReminderGetsNone() {
        var id = add(town.jan, "10:00");
        as(() -> transaction.execute(
                _ -> sql.sql("update contacts.appointment set settled_at = begins - interval '47 hours' where id = ?")
                        .param(id)
                        .update()));
        assertThat(round(hours(-46))).isZero();
        as(() -> {
            reminders.settle(new Plan(2, 3));
            return true;
        });
        assertThat(round(hours(-3).plusSeconds(1)))
                .as("but the one of three hours before")
                .isOne();
    }

    @Test
    void twoProgramsAtOnceRemindOnce() throws Exception {
        add(town.jan, "10:00");
        var decided = new int[1];
        var other = Thread.ofVirtual().unstarted(() -> decided[0] = round(hours(-46)));
        as(() -> transaction.execute(_ -> {
            int here = rounds.run(hours(-46));
            other.start();
            try {
                other.join(Duration.ofSeconds(2));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return here;
        }));
        other.join();
        assertThat(decided[0]).isZero();
        assertThat(waiting()).isOne();
    }

    @Test
    void whatAnotherProgramDecidedMeanwhileIsNotSentAgain() {
        var id = add(town.jan, "10:00");
        var due = as(() -> transaction.execute(_ -> queries.listDue(Plan.Step.DAYS, 48, hours(-46), day)));
        assertThat(round(hours(-46))).isOne();
        assertThat(due).singleElement().matches(each -> each.appointment().equals(id));
        Optional<UUID> again =
                as(() -> transaction.execute(_ -> queries.add(due.getFirst(), Plan.Step.DAYS, "sms", hours(-46))));
        assertThat(again).isEmpty();
        assertThat(waiting()).isOne();
    }

    @Test
    void nobodyIsRemindedOfAnAppointmentWithNobody() {
        var id = add(town.jan, "10:00");
        as(() -> transaction.execute(_ -> sql.sql("update contacts.appointment set account = null where id = ?")
                .param(id)
                .update()));
        assertThat(round(hours(-46))).isZero();
    }

    private long waiting() {
        return as(() -> transaction.execute(_ -> sql.sql("select count(*) from post.message where state = 'new'")
                .query(Long.class)
                .single()));
    }

    private UUID add(UUID person, String hour) {
        return as(() -> appointments.add(
                people.find(person).orElseThrow(), Desk.booking(town.els.id(), day, hour, Form.INVITATION)));
    }

    /// So many hours from ten o'clock on that day.
    private Instant hours(int count) {
        return day.atTime(10, 0).atZone(Brussels.ZONE).toInstant().plus(Duration.ofHours(count));
    }

    private int round(Instant now) {
        return as(() -> transaction.execute(_ -> rounds.run(now)));
    }

    private void send() {
        as(() -> transaction.execute(_ -> sql.sql("update post.message set next_try = now() where state = 'new'")
                .update()));
        as(dispatch::run);
    }

    private <R> R as(Supplier<R> work) {
        return Visitors.as(town.centre, work::get);
    }
}
