package trede.benefits;

// Longer than the house's measure: one story from receipt to letter is read in one go.

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.first;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.Statements;
import trede.casefile.DueSource;
import trede.papers.PaperCheck;
import trede.web.Visitors;

/// Jan asks for a living wage, and the committee decides.
class BenefitsFlowTest extends InCommitteeTown {

    @Autowired
    Statements statements;

    @Autowired
    java.util.List<DueSource> dues;

    @Test
    void fromReceiptToNotifiedDecisionInTime() throws Exception {
        String application = town.apply(10, "");
        assertThat(town.page(town.offices.els, application)).contains("Beslissen uiterlijk op", "Ontvangstbewijs");
        assertThat(due()).contains("decide");
        String proposal = town.propose(application, day(10));
        town.refused(town.offices.els, proposal + "/offer", "", "kan nog niet naar het comité");
        town.inquire(application);
        assertThat(town.page(town.offices.els, proposal)).contains("zeggen dat de persoon gehoord kan worden");
        town.hear(proposal, "told_on=" + day(4) + "&wanted=yes");
        town.done(town.offices.els, proposal + "/offer", "");
        assertThat(due()).contains("hear");
        String meeting = town.meeting();
        String item = first(town.page(town.sofie, meeting), "items/([0-9a-f-]{36})/outcome");
        outcomeRefused(meeting, item, "wil gehoord worden");
        town.refused(
                town.offices.els,
                proposal + "/hearing",
                "told_on=" + day(4) + "&wanted=yes&heard_on=" + day(1),
                "Schrijf op");
        town.hear(
                proposal,
                "told_on=" + day(4) + "&wanted=yes&heard_on=" + day(1)
                        + "&heard=Ik zoek elke dag werk&assisted_by=zijn zus");
        town.done(town.sofie, meeting + "/items/" + item + "/outcome", "outcome=as_proposed");
        outcomeRefused(meeting, item, "intussen al iets genoteerd");
        assertThat(town.page(town.sofie, meeting)).contains("1 van 1 punten afgehandeld", "Beslist zoals voorgesteld");
        assertThat(due()).contains("notify").doesNotContain("decide", "hear");
        String panel = town.page(town.offices.els, town.jan(""));
        assertThat(panel).contains("€ 1.340,47", "categorie 2, alleenstaand", "Meedelen uiterlijk op");
        notified(first(panel, "benefits/(decisions/[0-9a-f-]{36})"));
        assertThat(town.page(town.offices.els, town.jan("")))
                .contains("Beroep kan tot en met")
                .doesNotContain("Te laat");
        town.done(town.sofie, meeting + "/closing", "");
        town.refused(town.sofie, meeting + "/items", "", "afgesloten");
        assertThat(PaperCheck.problems(
                        town.as(town.sofie, get(meeting + "/minutes.pdf")).getContentAsByteArray()))
                .isEmpty();
        assertThat(town.as(town.offices.els, get(meeting + "/minutes.pdf")).getStatus())
                .isEqualTo(404);
        assertThat(town.page(town.offices.els, town.at("people/" + town.offices.jan)))
                .contains("Toekenning");
    }

    private void outcomeRefused(String meeting, String item, String sentence) throws Exception {
        town.refused(town.sofie, meeting + "/items/" + item + "/outcome", "outcome=as_proposed", sentence);
    }

    private void notified(String decision) throws Exception {
        town.done(town.offices.els, town.jan(decision + "/letters"), "language=nl");
        String page = town.page(town.offices.els, town.jan(decision));
        assertThat(page).contains("Deze brief mag niet weg", "de bevoegde arbeidsrechtbank");
        String early = first(page, "letters/([0-9a-f-]{36}).pdf");
        town.refused(town.offices.els, town.jan("letters/" + early + "/proof"), proof(early), "verplichte vermelding");
        town.done(
                town.sofie,
                town.at("letterhead"),
                "service=Sociale dienst&address=Markt 1&court=Arbeidsrechtbank Antwerpen&court_address=Bolivarplaats 20");
        town.done(town.offices.els, town.jan(decision + "/letters"), "language=nl");
        String letter = first(town.page(town.offices.els, town.jan(decision)), "letters/([0-9a-f-]{36})/proof");
        String unnumbered = proof(letter).replaceAll("&number[^&]*", "");
        town.refused(
                town.offices.els, town.jan("letters/" + letter + "/proof"), unnumbered, "nummer van de aangetekende");
        town.done(town.offices.els, town.jan("letters/" + letter + "/proof"), proof(letter));
        byte[] kept = pdf(letter);
        town.write("update casefile.identity i set given_name = 'Johannes' from casefile.person p "
                + "where p.person = i.person and p.id = :jan");
        assertThat(pdf(letter)).as("what was sent stays as it was").isEqualTo(kept);
    }

    private static String proof(String letter) {
        return "way-" + letter + "=registered&sent_on-" + letter + "=vandaag&number-" + letter + "=RA 123 BE";
    }

    private byte[] pdf(String letter) throws Exception {
        var answer = town.as(town.offices.els, get(town.jan("letters/" + letter + ".pdf")));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    @Test
    void lateIsSaidPlainly() throws Exception {
        String application = town.apply(90, "");
        assertThat(town.page(town.offices.els, application)).contains("Te laat: er moest beslist zijn");
        town.inquire(application);
        String proposal = town.propose(application, day(90));
        town.hear(proposal, "told_on=" + day(80) + "&wanted=no");
        String decision = town.done(town.sofie, proposal + "/urgency", "decided_on=" + day(20));
        assertThat(town.page(town.offices.els, decision))
                .contains(
                        "Te laat beslist",
                        "Dringend beslist door de voorzitter",
                        "moest dit weten op",
                        "nog bekrachtigen");
        assertThat(due()).contains("ratify", "notify");
        String meeting = town.meeting();
        String page = town.page(town.sofie, meeting);
        assertThat(page).contains("te bekrachtigen: dringend beslist");
        String item = first(page, "items/([0-9a-f-]{36})/outcome");
        town.refused(town.sofie, meeting + "/items/" + item + "/outcome", "outcome=not_ratified", "Zeg waarom");
        town.done(
                town.sofie,
                meeting + "/items/" + item + "/outcome",
                "outcome=not_ratified&motivation=Er is een spaarboekje");
        assertThat(town.page(town.offices.els, town.jan(""))).contains("niet bekrachtigd", "Er loopt hier geen recht");
        town.done(town.sofie, meeting + "/items/" + item + "/retraction", "");
        town.done(town.sofie, meeting + "/items/" + item + "/outcome", "outcome=ratified");
        assertThat(town.page(town.offices.els, town.jan(""))).contains("€ 1.340,47");
        assertThat(due()).doesNotContain("ratify");
    }

    @Test
    void whatCannotBeIsRefusedWithASentenceAndNothingIsLost() throws Exception {
        String form = "kinds=living_wage&manner=oral&by=self&asked=Ik heb honger&received=";
        town.refused(town.offices.els, town.jan("applications"), form + "30/2/2026", "geen dag die bestaat");
        town.refused(town.offices.els, town.jan("applications"), form + day(-1), "moet nog komen");
        town.refused(town.offices.els, town.jan("applications"), form + "30/2/2026", "Ik heb honger");
        String application = town.apply(10, "");
        town.refused(town.offices.els, town.jan("applications"), form + day(10), "al ingeschreven");
        String to = town.jan("proposals");
        String known = "application=" + CommitteeTown.id(application) + "&";
        town.refused(town.offices.els, to, known + town.proposal(day(11)), "ten vroegste op de dag waarop de aanvraag");
        town.refused(town.offices.els, to, known + town.proposal("30/2/2026"), "geen dag die bestaat");
        town.refused(town.offices.els, to, town.proposal(day(10)), "antwoordt op een aanvraag");
        town.inquire(application);
        String proposal = town.propose(application, day(10));
        town.hear(proposal, "told_on=" + day(4) + "&wanted=no");
        town.done(town.sofie, proposal + "/urgency", "decided_on=vandaag");
        String second = town.apply(5, "");
        town.refused(
                town.offices.els,
                to,
                "application=" + CommitteeTown.id(second) + "&" + town.proposal(day(5)),
                "overlapt met wat beslissing B");
        town.write("update casefile.identity i set deceased_on = current_date - 1 from casefile.person p "
                + "where p.person = i.person and p.id = :jan");
        town.refused(town.offices.els, town.jan("applications"), form + day(0), "is overleden op");
    }

    @Test
    void twoWorkersSaveTheSameInquiryAndLoseNothing() throws Exception {
        String inquiry = town.done(town.offices.els, town.jan("inquiries"), "");
        String version = first(town.page(town.offices.els, inquiry), "name=\"version\" value=\"([^\"]+)\"");
        town.done(town.offices.fatima, inquiry, "version=" + version + "&part-need=wat Fatima schreef");
        var answer = town.send(town.offices.els, inquiry, "version=" + version + "&part-need=wat Els schreef");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("wat Els schreef", "wat Fatima schreef", "Een collega bewaarde");
    }

    @Test
    void sixtyPointsOnOnePageAskNoMoreOfTheDatabase() throws Exception {
        String meeting = town.meeting();
        points(meeting, 1);
        town.page(town.sofie, meeting);
        statements.start();
        town.page(town.sofie, meeting);
        int few = statements.list().size();
        points(meeting, 59);
        statements.start();
        String page = town.page(town.sofie, meeting);
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(14);
        assertThat(page).contains("60. ");
    }

    @Test
    void twoPointsOrSixtyGetTheirNewPlacesInOneStatement() throws Exception {
        String meeting = town.meeting();
        points(meeting, 1);
        points(meeting, 59);
        var before = town.items(meeting);
        var places = new StringBuilder();
        for (int at = 0; at < before.size(); at++) {
            String item = before.get(at).substring(before.get(at).lastIndexOf('/') + 1);
            places.append("position-").append(item).append('=').append(60 - at).append('&');
        }
        statements.start();
        town.done(town.sofie, meeting + "/order", places.toString());
        assertThat(statements.list())
                .filteredOn(each -> each.contains("update benefits.agenda_item"))
                .hasSize(1);
        assertThat(town.items(meeting)).isEqualTo(before.reversed());
    }

    @Test
    void whatWaitsIsFoundByAnIndexOfWhatIsOpen() throws Exception {
        String meeting = town.meeting();
        town.write("""
                with p as (insert into benefits.proposal (centre, person, author, kind, aid, ground, reason, first, facts, written_on,
                                                          offered_on, decided_on, typed_by)
                           select p.centre, p.person, (select id from access.account limit 1), 'granted', 'food', 'human_dignity', 'honger',
                                  current_date, 'honger', current_date, current_date, current_date, 'user:x'
                           from casefile.person p, generate_series(1, 2000) where p.id = :jan returning centre, person, id)
                insert into benefits.decision (centre, person, proposal, year, number, kind, aid, ground, reason, first, decided_on,
                                               decided_by, notify_by, typed_by)
                select centre, person, id, 2001, row_number() over (), 'granted', 'food', 'human_dignity', 'honger', current_date,
                       current_date, 'committee', current_date, 'user:x' from p
                """);
        statements.start();
        town.page(town.sofie, meeting);
        String waiting = statements.list().stream()
                .filter(each -> each.contains("select count(*)") && each.contains("benefits.proposal"))
                .findFirst()
                .orElseThrow();
        var plan = Visitors.as(
                town.sofie,
                () -> transaction.execute(_ -> {
                    sql.sql("set local enable_seqscan = off").update();
                    return sql.sql("explain " + waiting)
                            .params(false, java.util.UUID.fromString(CommitteeTown.id(meeting)))
                            .query(String.class)
                            .list();
                }));
        assertThat(String.join("\n", plan)).contains("proposal_waits", "decision_to_ratify");
    }

    private void points(String meeting, int count) {
        town.write("""
                with p as (insert into benefits.proposal (centre, person, author, kind, aid, ground, reason, first, facts, written_on, typed_by)
                           select p.centre, p.person, (select id from access.account limit 1), 'granted', 'food', 'human_dignity', 'honger',
                                  current_date, 'honger', current_date, 'user:x'
                           from casefile.person p, generate_series(1, %d) where p.id = :jan returning centre, person, id)
                insert into benefits.agenda_item (centre, meeting, person, proposal, position, typed_by)
                select p.centre, '%s', p.person, p.id, row_number() over () + %d, 'user:x' from p
                """.formatted(count, CommitteeTown.id(meeting), count == 1 ? 0 : 1));
    }

    private java.util.List<String> due() {
        var source = dues.stream()
                .filter(each -> each.room().equals("benefits"))
                .findFirst()
                .orElseThrow();
        return Visitors.as(
                town.offices.els,
                () -> transaction.execute(_ -> sql.sql("select code from (" + source.found()
                                + ") x (person, code, thing, due, account, detail, address)")
                        .param("day", CommitteeTown.today())
                        .param("people", null, java.sql.Types.ARRAY)
                        .query(String.class)
                        .list()));
    }
}
