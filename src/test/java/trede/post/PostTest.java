package trede.post;

// Longer than the house's measure: one mail server and one gateway serve all that can go wrong.

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// Messages leave for a real mail server and a gateway that behaves as one, both on this machine.
@HouseTest
class PostTest {

    @Autowired
    TestCentres test;

    @Autowired
    Outbox outbox;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Senders senders;

    @Autowired
    Servers servers;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Gateway gateway;
    private Visitor centre;

    @BeforeEach
    void open() {
        mail.start();
        gateway = new Gateway();
        centre = test.centre();
        as(() -> senders.settle(new Sender("Markt 1", "markt1@example.org", "Markt 1, Essen", "nl")));
    }

    @AfterEach
    void close() {
        mail.stop();
        gateway.close();
    }

    private void connect() {
        as(() -> {
            servers.settle(Channel.EMAIL, "smtp://127.0.0.1:" + mail.getSmtp().getPort(), "", "");
            servers.settle(Channel.SMS, gateway.address(), "", "s3cret");
        });
    }

    @Test
    void anEmailArrivesWithItsNameItsLanguageAndAnIdOfItsOwn() throws Exception {
        connect();
        var id = add(Channel.EMAIL, "oksana@example.org", "Tot maandag, één uur: café Zoë");
        assertThat(run()).isOne();
        assertThat(mail.waitForIncomingEmail(5000, 1)).isTrue();
        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Afspraak");
        assertThat(letter.getContent().toString()).contains("Tot maandag, één uur: café Zoë");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("Markt 1 <markt1@example.org>");
        assertThat(letter.getHeader("Message-ID")[0]).isEqualTo("<" + id + "@example.org>");
        assertThat(letter.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        assertThat(fate(id).state()).isEqualTo("sent");
        assertThat(run()).as("once").isZero();
    }

    @Test
    void aTextMessageArrivesAndAWrongNumberIsGivenUpAtOnceWithItsReason() {
        connect();
        var good = add(Channel.SMS, "+32475123456", "Tot maandag");
        var bad = add(Channel.SMS, "12", "Tot maandag");
        assertThat(run()).isOne();
        assertThat(gateway.taken)
                .containsExactly(
                        new Gateway.Text("+32475123456", "Markt 1", "Tot maandag", good.toString(), "Bearer s3cret"));
        assertThat(fate(bad).state()).isEqualTo("failed");
        assertThat(fate(bad).error()).isEqualTo("refused");
        assertThat(fate(bad).detail()).contains("no such number").doesNotContain("12");
        assertThat(fate(bad).tries()).isOne();
    }

    @Test
    void aGatewayThatIsDownIsAskedOnceAMinuteAndNothingIsLost() {
        connect();
        int port = gateway.port();
        gateway.close();
        var ids = List.of(
                add(Channel.SMS, "+32475123456", "een"),
                add(Channel.SMS, "+32475123457", "twee"),
                add(Channel.SMS, "+32475123458", "drie"));
        assertThat(run()).isZero();
        assertThat(ids.stream().map(this::fate).map(Message.Fate::state)).containsOnly("new");
        assertThat(ids.stream().map(this::fate).mapToInt(Message.Fate::tries).sum())
                .as("only the first was tried")
                .isOne();
        assertThat(run()).as("and not again at once").isZero();
        try (var again = new Gateway(port)) {
            later();
            assertThat(run()).isEqualTo(3);
            assertThat(again.taken).hasSize(3);
        }
    }

    @Test
    void whoeverIsBusyIsTriedAgainAndGivenUpAfterTheSixthTry() {
        connect();
        gateway.busy(503);
        var id = add(Channel.SMS, "+32475123456", "een");
        for (int tried = 1; tried <= 6; tried++) {
            assertThat(fate(id).state()).isEqualTo("new");
            later();
            run();
            assertThat(gateway.asked()).isEqualTo(tried);
        }
        assertThat(fate(id).state()).isEqualTo("failed");
        gateway.busy(0);
        assertThat(as(() -> outbox.retry(id))).isTrue();
        assertThat(run()).isOne();
    }

    @Test
    void whoeverAnswersTooLateHoldsUpNobodyButHisOwn() {
        connect();
        gateway.slow(6_000);
        var text = add(Channel.SMS, "+32475123456", "een");
        add(Channel.SMS, "+32475123457", "twee");
        var letter = add(Channel.EMAIL, "oksana@example.org", "drie");
        var began = Instant.now();
        run();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(9));
        assertThat(fate(text).error()).isEqualTo("slow");
        assertThat(fate(letter).state()).isEqualTo("sent");
    }

    @Test
    void aMailServerThatIsGoneIsSaidInWords() {
        connect();
        mail.stop();
        var id = add(Channel.EMAIL, "oksana@example.org", "drie");
        run();
        assertThat(fate(id).error()).isEqualTo("down");
    }

    @Test
    void anAddressThatIsNoneIsSaidInWordsWhetherTheServerIsThereOrGone() {
        connect();
        var refused = add(Channel.EMAIL, "nobody at all", "drie");
        run();
        assertThat(fate(refused).state()).isEqualTo("failed");
        assertThat(fate(refused).error()).isEqualTo("refused");
        mail.stop();
        var nobody = add(Channel.EMAIL, "nobody at all", "drie");
        run();
        assertThat(List.of("refused", "down")).contains(fate(nobody).error());
    }

    @Test
    void nothingLeavesWithoutAServerAndWhatIsUndoneWasNeverWritten() {
        var id = add(Channel.SMS, "+32475123456", "een");
        assertThat(run()).isZero();
        assertThat(fate(id).tries()).isZero();
        connect();
        assertThatThrownBy(() -> as(() -> transaction.execute(_ -> {
                    outbox.add(draft(Channel.SMS, "+32475123459", "nooit", null));
                    throw new IllegalStateException("undone");
                })))
                .isInstanceOf(IllegalStateException.class);
        as(() -> outbox.cancel(new Message.About("test", "one")));
        assertThat(run()).isZero();
        assertThat(fate(id).state()).isEqualTo("cancelled");
        assertThat(gateway.taken).isEmpty();
    }

    @Test
    void whatIsTooLateIsNotSentAndWhatLeftIsWiped() {
        connect();
        var late = as(() -> outbox.add(
                draft(Channel.SMS, "+32475123456", "te laat", clock.instant().minusSeconds(1))));
        var sent = add(Channel.SMS, "+32475123457", "op tijd");
        assertThat(run()).isOne();
        assertThat(fate(late).error()).isEqualTo("late");
        as(() -> transaction.execute(_ -> sql.sql("update post.message set done_at = now() - interval '31 days'")
                .update()));
        run();
        assertThat(as(() -> outbox.list("sent", 10)))
                .singleElement()
                .matches(message -> message.id().equals(sent)
                        && message.recipient() == null
                        && message.wording().body().isEmpty());
    }

    @Test
    void twoProgramsAtOnceSendEachMessageOnce() throws Exception {
        connect();
        for (int i = 0; i < 60; i++) {
            add(Channel.SMS, "+324751234" + (10 + i), "een");
        }
        var one = Thread.ofVirtual().start(this::run);
        run();
        one.join();
        run();
        assertThat(gateway.taken.stream().map(Gateway.Text::to)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCalledBackDoesNotLeaveAndStaysCalledBack() {
        connect();
        add(Channel.SMS, "+32475123456", "een");
        var second = add(Channel.SMS, "+32475123457", "twee");
        gateway.meanwhile(() -> as(() -> outbox.cancel(second)));
        assertThat(run()).isOne();
        assertThat(gateway.taken).extracting(Gateway.Text::text).containsExactly("een");
        var wrong = add(Channel.SMS, "12", "drie");
        gateway.meanwhile(() -> as(() -> outbox.cancel(wrong)));
        assertThat(run()).isZero();
        assertThat(gateway.asked()).isEqualTo(2);
        assertThat(List.of(fate(second).state(), fate(wrong).state())).containsOnly("cancelled");
    }

    @Test
    void whatBreaksHereIsAFailedTryAndTheRestLeaves() {
        connect();
        as(() -> servers.settle(Channel.SMS, gateway.address(), "", "two\nlines"));
        var text = add(Channel.SMS, "+32475123456", "een");
        var letter = add(Channel.EMAIL, "oksana@example.org", "twee");
        assertThat(run()).isOne();
        assertThat(fate(letter).state()).isEqualTo("sent");
        assertThat(fate(text).error()).isEqualTo("broken");
        assertThat(fate(text).at()).isBefore(clock.instant().plusSeconds(90));
    }

    @Test
    void whatBringsTheProgramDownIsNotTriedForEver() {
        connect();
        var id = add(Channel.SMS, "+32475123456", "een");
        as(() -> transaction.execute(
                _ -> sql.sql("update post.message set tries = 6, next_try = now() - interval '1 minute'")
                        .update()));
        assertThat(as(() -> outbox.take(List.of(Channel.SMS), 20))).isEmpty();
        assertThat(run()).isZero();
        assertThat(gateway.asked()).isZero();
        assertThat(fate(id).state()).isEqualTo("failed");
        assertThat(fate(id).error()).isEqualTo("broken");
    }

    @Test
    void aNumberIsHiddenHoweverTheServerWritesItAndItsStatusStays() {
        var said = new Undelivered(Undelivered.Why.REFUSED, "422 no route to 0475/12 34 56 or 32475123456, code 17");
        assertThat(said.hiding("422").detail()).isEqualTo("422 no route to … or …, code 17");
        assertThat(said.hiding(null).detail()).isEqualTo("422 no route to … or …, code 17");
    }

    @Test
    void theNameInWhatLeavesDoesNotTellWhatKindOfOfficeItIs() throws Exception {
        for (String name : List.of("OCMW Essen", "Sociaal Huis", "CPAS", "Öshz Eupen")) {
            assertThatThrownBy(() -> as(() -> senders.settle(new Sender(name, "", "", "nl"))))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("post.sender_name_tells"));
        }
        var wrong = send(test.member(centre, Role.ADMINISTRATOR), "/sender", "name", "OCMW Essen", "language", "nl");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("verraadt wat voor dienst", "href=\"#name\"", "OCMW Essen");
    }

    @Test
    void theWordsOfWhatLeftAreWipedByAnIndexOfTheirOwn() {
        List<String> plan = as(() -> transaction.execute(_ -> {
            sql.sql("""
                            insert into post.message (centre, channel, recipient, language, subject, body, room, thing, wanted_at, next_try)
                            select access.current_centre(), 'sms', '+32475123456', 'nl', '', 'een', 'x', 'x:' || n, now(), now()
                            from generate_series(1, 3000) n
                            """).update();
            sql.sql("select set_config('enable_seqscan', 'off', true)").query().listOfRows();
            return sql.sql("explain update post.message set detail = null "
                            + "where state <> 'new' and done_at < now() and recipient is not null")
                    .query(String.class)
                    .list();
        }));
        assertThat(plan).anyMatch(line -> line.contains("message_to_wipe"));
    }

    @Test
    void aServerIsAnAddressThatCanBeOne() {
        for (String wrong : List.of("ftp://x", "smtp:25", "http://gateway.example.org/sms", "", "https://", "a b")) {
            assertThatThrownBy(() -> as(() -> servers.settle(Channel.SMS, wrong, "", "")))
                    .as(wrong)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void thePageSaysWhatWaitsWhatFailedAndWhyWithoutShowingWhoItIsFor() throws Exception {
        var an = test.member(centre, Role.ADMINISTRATOR);
        assertThat(page(an)).contains("geen mailserver", "geen sms-dienst", "Er wacht niets");
        connect();
        gateway.busy(503);
        var id = add(Channel.SMS, "+32475123456", "Tot maandag, met Els");
        add(Channel.SMS, "77", "Tot maandag, met Els");
        run();
        gateway.busy(0);
        later();
        run();
        String page = page(an);
        assertThat(page).contains("weigert dit nummer").doesNotContain("+32475123456", "met Els", "geen sms-dienst");
        statements.start();
        page(an);
        int few = statements.list().size();
        for (int i = 0; i < 20; i++) {
            add(Channel.SMS, "+324751234" + (10 + i), "een");
        }
        statements.start();
        assertThat(page(an)).contains("20 berichten wachten");
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(10);
        assertThat(send(an, "/" + id + "/cancellation").getStatus())
                .as("it was sent")
                .isEqualTo(404);
        var failed = as(() -> outbox.list("failed", 1)).getFirst().id();
        assertThat(send(an, "/" + failed + "/retry").getStatus()).isEqualTo(302);
        assertThat(send(an, "/" + failed + "/cancellation").getStatus()).isEqualTo(302);
        var wrong = send(an, "/sender", "name", "", "language", "nl");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("href=\"#name\"");
    }

    private String page(Member member) throws Exception {
        var answer = perform(member, get("/" + centre.centre().code() + "/post"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(Member member, String below, String... fields) throws Exception {
        var request = post("/" + centre.centre().code() + "/post" + below).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(member, request);
    }

    private MockHttpServletResponse perform(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)))
                .andReturn()
                .getResponse();
    }

    private Outbox.Draft draft(Channel channel, String recipient, String body, Instant until) {
        return new Outbox.Draft(
                channel,
                recipient,
                new Message.Wording("nl", "Afspraak", body),
                new Message.About("test", "one"),
                clock.instant(),
                until);
    }

    private UUID add(Channel channel, String recipient, String body) {
        return as(() -> outbox.add(draft(channel, recipient, body, null)));
    }

    private int run() {
        return as(dispatch::run);
    }

    /// As if hours had gone by.
    private void later() {
        as(() -> transaction.execute(_ -> sql.sql("update post.message set next_try = now() where state = 'new'")
                .update()));
    }

    private Message.Fate fate(UUID id) {
        return as(() -> outbox.listFates(List.of(id)).get(id));
    }

    private <R> R as(Supplier<R> work) {
        return Visitors.as(centre, work::get);
    }

    private void as(Runnable work) {
        Visitors.as(centre, () -> {
            work.run();
            return true;
        });
    }
}
