package trede.contacts.appointments.pages;

// Longer than the house's measure: what is said on one page is read on the other, in one small town.

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
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
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.contacts.appointments.Desk;
import trede.contacts.calendar.DaysOff;
import trede.papers.PaperCheck;
import trede.time.Brussels;
import trede.web.Visitors;

/// Els, the desk and the calendar of her telephone.
@HouseTest
class AppointmentPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    DaysOff daysOff;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    private Offices town;
    private Member ria;
    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        ria = test.member(town.centre, Role.RECEPTION);
        today = LocalDate.now(Brussels.ZONE);
        day = Visitors.as(town.centre, () -> Desk.workday(daysOff, today, 7));
    }

    @Test
    void anAppointmentIsMadeFromAFreeHourAndShownOnTheFile() throws Exception {
        assertThat(page(town.els, file("/new"))).contains("Eerstvolgende vrije uren", "value=\"30\"", "hour=09");
        moved(book(town.jan, "hour", "9u30"));
        assertThat(page(town.els, file(""))).contains("09:30–10:00", "uitnodiging", town.els.name(), "geen eigen gsm");
        assertThat(page(town.els, "/appointments?day=" + day)).contains("Jan Peeters", "09:30");
        assertThat(page(town.els, "/appointments?week=true&day=" + day)).contains("Jan Peeters");
        assertThat(page(town.els, "/appointments/today")).contains("id=\"panel\"", "Geen afspraken");
    }

    @Test
    void whatCannotBeComesBackWithASentenceAndEverythingTyped() throws Exception {
        refused("bestaat niet", "day", "30/2/2027");
        refused("niet als uur", "hour", "half tien");
        refused("tussen 7 en 20 uur", "hour", "6u30");
        refused("klok springt een uur vooruit", "day", "28/3/2027", "hour", "2u30");
        refused("komt die nacht twee keer", "day", "25/10/2026", "hour", "2u30");
        refused("duurt 5 tot 480", "minutes", "900");
        refused("oproeping kan pas na een uitnodiging", "form", "summons");
        refused("Kies met wie", "account", "nobody");
        String christmas = refused("Dat is een feestdag", "day", "25/12/" + day.getYear());
        assertThat(christmas).contains("name=\"knowingly\"", "value=\"Kerkstraat 3\"", "href=\"#day\"");
        moved(book(town.jan, "day", "25/12/" + day.getYear(), "knowingly", "yes"));
        moved(book(town.jan));
        assertThat(refused("al een afspraak van 10:00 tot 10:30", "hour", "10u15"))
                .contains("name=\"knowingly\"");
    }

    @Test
    void anOutcomeIsOneClickAndCanBeMended() throws Exception {
        moved(book(town.jan));
        String id = first(page(town.els, file("")), "appointments/([0-9a-f-]{36})/move");
        var early = send(town.els, file("/" + id + "/outcome"), "outcome", "no_show");
        assertThat(early.getStatus()).isEqualTo(400);
        assertThat(early.getContentAsString()).contains("pas zeggen als het uur er is");
        past(id);
        assertThat(page(town.els, file(""))).contains("voorbij, nog niet genoteerd");
        moved(send(town.els, file("/" + id + "/outcome"), "outcome", "no_show"));
        assertThat(page(town.els, file(""))).contains("niet gekomen", "genoteerd op");
        moved(send(town.els, file("/" + id + "/outcome"), "outcome", "excused"));
        assertThat(page(town.els, file(""))).contains("vooraf verontschuldigd");
        moved(send(town.els, file("/" + UUID.randomUUID() + "/outcome"), "outcome", "kept"), 404);
        moved(send(town.els, "/people/" + town.mo + "/appointments/" + id + "/outcome", "outcome", "kept"), 404);
    }

    @Test
    void itIsMovedAndItsLetterIsKeptInFourLanguages() throws Exception {
        moved(book(town.jan));
        String id = first(page(town.els, file("")), "appointments/([0-9a-f-]{36})/move");
        assertThat(page(town.els, file("/" + id + "/move"))).contains("value=\"10:00\"");
        moved(send(town.els, file("/" + id + "/move"), form("hour", "15u")));
        for (String language : new String[] {"nl", "fr", "de", "en"}) {
            moved(send(town.els, file("/" + id + "/letters"), "language", language));
        }
        String page = page(town.els, file(""));
        assertThat(page).contains("15:00–15:30", "(nl)", "(fr)", "(de)", "(en)");
        assertThat(page(town.els, "/people/" + town.jan + "?hidden=contacts,colleagues"))
                .contains("appointments#a-" + id, "Brief: afspraak");
        String letter = first(page, "(/appointments/letters/[0-9a-f-]{36}/letter.pdf)");
        var pdf = perform(town.els, get(at("/people/" + town.jan + letter)));
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(PaperCheck.problems(pdf.getContentAsByteArray())).isEmpty();
        moved(perform(town.els, get(at("/people/" + town.mo + letter))), 404);
    }

    @Test
    void aLongerListAsksNoMoreOfTheDatabase() throws Exception {
        moved(book(town.jan));
        for (String address : new String[] {file(""), "/appointments?week=true&day=" + day}) {
            page(town.els, address);
        }
        int[] few = {count(file("")), count("/appointments?week=true&day=" + day), count(file("/new"))};
        for (int hour = 11; hour < 18; hour++) {
            moved(book(hour % 2 == 0 ? town.mo : town.jan, "hour", hour + "u"));
        }
        assertThat(count(file(""))).isEqualTo(few[0]).isLessThanOrEqualTo(14);
        assertThat(count("/appointments?week=true&day=" + day))
                .isEqualTo(few[1])
                .isLessThanOrEqualTo(12);
        assertThat(count(file("/new"))).isEqualTo(few[2]).isLessThanOrEqualTo(14);
    }

    @Test
    void aColleagueSeesThatAnHourIsTakenNotByWhom() throws Exception {
        Visitors.as(town.centre, () -> {
            followers.add(town.mo, new Followers.Duty(town.wim.id(), Function.GENERAL, true), Offices.LONG_AGO);
            return true;
        });
        moved(send(
                town.wim,
                "/people/" + town.mo + "/appointments",
                form("account", town.wim.id().toString())));
        assertThat(page(town.wim, "/appointments?day=" + day)).contains("Mo Haddad");
        assertThat(page(town.els, "/appointments?day=" + day + "&account=" + town.wim.id()))
                .contains("Bezet")
                .doesNotContain("Haddad", "Kerkstraat 3");
        moved(send(town.els, "/people/" + town.mo + "/appointments", form()), 403);
    }

    @Test
    void whoSavesWhatAColleagueChangedMeanwhileIsToldSo() throws Exception {
        moved(book(town.jan));
        String id = first(page(town.els, file("")), "appointments/([0-9a-f-]{36})/move");
        String seen = first(page(town.els, file("/" + id + "/move")), "name=\"seen\" value=\"([^\"]+)\"");
        moved(send(
                town.fatima,
                file("/" + id + "/move"),
                form("account", town.fatima.id().toString())));
        var late = send(town.els, file("/" + id + "/move"), form("hour", "15:00", "seen", seen));
        assertThat(late.getStatus()).isEqualTo(400);
        assertThat(late.getContentAsString()).contains("Een collega wijzigde deze afspraak", "value=\"15:00\"");
        String now = first(late.getContentAsString(), "name=\"seen\" value=\"([^\"]+)\"");
        moved(send(town.els, file("/" + id + "/move"), form("hour", "15:00", "seen", now)));
        past(id);
        String last = first(page(town.els, file("")), "name=\"seen\" value=\"([^\"]+)\"");
        moved(send(town.fatima, file("/" + id + "/outcome"), "outcome", "no_show", "seen", last));
        moved(send(town.els, file("/" + id + "/outcome"), "outcome", "kept", "seen", last), 400);
        assertThat(page(town.els, file(""))).contains("niet gekomen");
    }

    @Test
    void whoWaitsIsNamedToWhoHasToDoWithThemAndThatIsLogged() throws Exception {
        Visitors.as(town.centre, () -> {
            followers.add(town.mo, new Followers.Duty(town.wim.id(), Function.GENERAL, true), Offices.LONG_AGO);
            return true;
        });
        moved(send(ria, "/reception/walk-ins", "person", town.mo.toString()));
        for (String address : new String[] {"/appointments", "/appointments/today"}) {
            assertThat(page(town.els, address)).doesNotContain("Haddad");
            assertThat(looks(town.els)).isEmpty();
            assertThat(page(town.wim, address)).contains("Mo Haddad");
            assertThat(looks(town.wim)).containsOnly("{" + town.mo + "}");
        }
        assertThat(looks(town.wim)).hasSize(2);
        moved(send(ria, "/reception/walk-ins", "person", town.jan.toString()));
        assertThat(page(town.els, "/appointments")).contains("Jan Peeters").doesNotContain("Haddad");
        assertThat(looks(town.els)).containsExactly("{" + town.jan + "}");
        String visit = first(page(ria, "/reception"), "reception/([0-9a-f-]{36})/withdrawal");
        moved(send(ria, "/reception/" + visit + "/withdrawal"));
        moved(send(
                ria,
                "/reception/walk-ins",
                "person",
                town.mo.toString(),
                "account",
                town.els.id().toString()));
        assertThat(page(town.els, "/appointments")).as("he came for her").contains("Mo Haddad");
    }

    @Test
    void theDeskAndATelephoneReadEveryHourOfALongList() throws Exception {
        Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql("""
                        insert into contacts.appointment (centre, person, account, begins, ends, kind, form, knowingly)
                        select centre, person, :els, date_trunc('day', now()) + make_interval(mins => 600 + n),
                               date_trunc('day', now()) + make_interval(mins => 630 + n), 'office', 'invitation', true
                        from casefile.person, generate_series(1, 510) n where id = :jan
                        """)
                        .param("els", town.els.id())
                        .param("jan", town.jan)
                        .update()));
        assertThat(page(ria, "/reception").split("name=\"appointment\"", -1)).hasSize(511);
        String shown = send(town.els, "/appointments/calendar/feed").getContentAsString();
        String address = first(shown, "value=\"https?://[^/]+(/calendar/[^\"]+\\.ics)\"");
        String feed = mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
        assertThat(feed.split("SUMMARY:gesprek", -1)).hasSize(511);
    }

    @Test
    void severalPeopleAreInvitedAtOnce() throws Exception {
        var asked = send(town.els, "/appointments/bulk", "person", town.jan.toString(), "person", town.mo.toString());
        assertThat(asked.getContentAsString()).contains("2 personen krijgen", "Jan Peeters", "Mo Haddad");
        var request = post(at("/appointments/bulk")).param("person", town.jan.toString(), town.mo.toString(), "nobody");
        for (int i = 0; i < form().length; i += 2) {
            request.param(form()[i], form()[i + 1]);
        }
        moved(perform(town.els, request.with(csrf())));
        assertThat(page(town.els, "/appointments?day=" + day)).contains("10:00–10:30", "10:30–11:00");
        moved(send(town.els, "/appointments/bulk"), 400);
    }

    @Test
    void theDeskSeesNamesAndHoursAndWritesWhoIsHere() throws Exception {
        moved(book(town.jan));
        Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql(
                                "update contacts.appointment set begins = date_trunc('day', now()) + interval '12 hours', "
                                        + "ends = date_trunc('day', now()) + interval '13 hours'")
                        .update()));
        String desk = page(ria, "/reception");
        assertThat(desk).contains("Jan Peeters", "verwacht", town.els.name()).doesNotContain("/people/");
        String appointment = first(desk, "name=\"appointment\" value=\"([0-9a-f-]{36})\"");
        moved(send(ria, "/reception/arrivals", "appointment", appointment));
        moved(send(ria, "/reception/arrivals", "appointment", appointment), 400);
        assertThat(page(town.els, "/appointments/today")).contains("Jan Peeters wacht op u");
        String visit = first(page(ria, "/reception"), "reception/([0-9a-f-]{36})/call");
        moved(send(ria, "/reception/" + visit + "/call"));
        assertThat(page(town.els, file(""))).contains("gekomen");
        moved(send(ria, "/reception/" + visit + "/leave"));
        assertThat(page(ria, "/reception")).contains("was er van", "Aanwezigheidsattest");
        var paper = perform(ria, get(at("/reception/" + visit + "/certificate.pdf")));
        assertThat(PaperCheck.problems(paper.getContentAsByteArray())).isEmpty();
        assertThat(perform(ria, get(at("/people/" + town.jan))).getStatus()).isEqualTo(403);
    }

    @Test
    void whoWalksInIsFoundByNameAndYearOnly() throws Exception {
        String found = page(ria, "/reception?q=haddad");
        assertThat(found.replaceAll("<[^>]*>", " "))
                .contains("Haddad, Mo", "(1990)")
                .doesNotContain("02/01/1990", "M1");
        moved(send(ria, "/reception/walk-ins", "person", town.mo.toString()));
        assertThat(page(town.els, "/appointments")).contains("Mo Haddad zit in de wachtzaal");
        String visit = first(page(ria, "/reception"), "reception/([0-9a-f-]{36})/call");
        moved(send(
                ria, "/reception/" + visit + "/call", "account", town.els.id().toString()));
        assertThat(page(ria, "/reception")).contains("binnen sinds");
        statements.start();
        page(ria, "/reception");
        int few = statements.list().size();
        var people = new Town(sql, transaction);
        for (int i = 0; i < 8; i++) {
            String source = "W" + i;
            var walksIn = Visitors.as(town.centre, () -> people.person(source, "Wanda", "Wals", "1980-01-01"));
            moved(send(ria, "/reception/walk-ins", "person", walksIn.toString()));
        }
        statements.start();
        page(ria, "/reception");
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aTelephoneReadsHoursAndPlacesWithoutANameUntilTheAddressIsTakenAway() throws Exception {
        moved(book(town.jan));
        moved(send(town.els, "/appointments/calendar/absences", "first", "1/3/2027", "last", "5/3/2027"));
        String shown = send(town.els, "/appointments/calendar/feed").getContentAsString();
        String address = first(shown, "value=\"https?://[^/]+(/calendar/[^\"]+\\.ics)\"");
        var feed = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(feed.getStatus()).isEqualTo(200);
        assertThat(feed.getContentType()).startsWith("text/calendar");
        String text = feed.getContentAsString().replace("\r\n ", "");
        assertThat(text)
                .contains("BEGIN:VCALENDAR", "VERSION:2.0", "SUMMARY:gesprek op kantoor", "LOCATION:Kerkstraat 3")
                .contains("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270306", "/appointments/")
                .contains("DTSTART:"
                        + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                                .format(day.atTime(10, 0)
                                        .atZone(Brussels.ZONE)
                                        .withZoneSameInstant(java.time.ZoneOffset.UTC)))
                .doesNotContain("Jan", "Peeters", town.jan.toString());
        assertThat(page(town.els, "/appointments/calendar")).doesNotContain(address);
        assertThat(mvc.perform(get(address.replace(".ics", "0.ics")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        moved(send(town.els, "/appointments/calendar/feed/revocation"));
        assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void remindersArePausedUntilADayWithAReason() throws Exception {
        assertThat(send(town.els, file("/pause"), "until", "30/2/2027", "reason", "ziek")
                        .getContentAsString())
                .contains("bestaat niet", "value=\"ziek\"");
        assertThat(send(town.els, file("/pause"), "until", "morgen").getStatus())
                .isEqualTo(400);
        moved(send(town.els, file("/pause"), "until", "morgen", "reason", "belde zelf af"));
        assertThat(page(town.els, file(""))).contains("Geen herinneringen tot en met", "belde zelf af");
        moved(send(town.els, file("/pause/end")));
        assertThat(page(town.els, file(""))).doesNotContain("belde zelf af");
    }

    @Test
    void theAdministratorSettlesRoomsClosingDaysAndReminders() throws Exception {
        var an = test.member(town.centre, Role.ADMINISTRATOR);
        String site =
                Visitors.as(town.centre, () -> teams.listSites().getFirst().id().toString());
        moved(send(an, "/appointments/settings/rooms", "site", site, "room", "Lokaal 2"));
        moved(send(an, "/appointments/settings/rooms", "site", site, "room", "Lokaal 2"), 400);
        moved(send(an, "/appointments/settings/closings", "name", "Brugdag", "first", "2/1/2027"));
        moved(send(an, "/appointments/settings/closings", "name", "", "first", "3/1/2027"), 400);
        moved(send(an, "/appointments/settings/reminders", "days", "2", "hours", "3"));
        moved(send(an, "/appointments/settings/reminders", "days", "twee"), 400);
        assertThat(page(an, "/appointments/settings"))
                .contains("Dorpshuis, Lokaal 2", "Brugdag", "02/01/2027", "value=\"2\"", "Kerst");
        String room = first(page(town.els, file("/new")), "value=\"(room:[0-9a-f-]{36})\"");
        moved(book(town.jan, "where", room));
        moved(
                send(
                        town.fatima,
                        "/people/" + town.mo + "/appointments",
                        form("where", room, "account", town.fatima.id().toString())),
                400);
        assertThat(page(town.els, "/appointments?day=" + day)).contains("Dorpshuis, Lokaal 2");
    }

    private String[] form(String... other) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("account", town.els.id().toString());
        fields.put("day", day.toString());
        fields.put("hour", "10:00");
        fields.put("minutes", "30");
        fields.put("kind", "office");
        fields.put("form", "invitation");
        fields.put("place", "Kerkstraat 3");
        for (int i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private MockHttpServletResponse book(UUID person, String... other) throws Exception {
        return send(town.els, "/people/" + person + "/appointments", form(other));
    }

    private String refused(String sentence, String... other) throws Exception {
        var answer = book(town.jan, other);
        assertThat(answer.getStatus()).as(sentence).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
        return answer.getContentAsString();
    }

    private java.util.List<String> looks(Member who) {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql(
                                "select people::text from access.look where what = 'agenda' and actor = ? order by id")
                        .param(who.actor())
                        .query(String.class)
                        .list()));
    }

    private void past(String id) {
        Visitors.as(
                town.centre,
                () -> transaction.execute(
                        _ -> sql.sql("update contacts.appointment set begins = now() - interval '2 days', "
                                        + "ends = now() - interval '47 hours' where id = ?")
                                .param(UUID.fromString(id))
                                .update()));
    }

    private int count(String address) throws Exception {
        statements.start();
        page(town.els, address);
        return statements.list().size();
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    private static void moved(MockHttpServletResponse answer) throws Exception {
        moved(answer, 302);
    }

    private static void moved(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
    }

    private String file(String below) {
        return "/people/" + town.jan + "/appointments" + below;
    }

    private String at(String below) {
        return "/" + town.centre.centre().code() + below;
    }

    private String page(Member member, String below) throws Exception {
        var answer = perform(member, get(at(below)));
        assertThat(answer.getStatus()).as(below).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(Member member, String below, String... fields) throws Exception {
        var request = post(at(below)).with(csrf());
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
}
