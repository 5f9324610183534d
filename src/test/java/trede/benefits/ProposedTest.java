package trede.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.benefits.CommitteeTown.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import trede.casefile.HeldSource;
import trede.casefile.People;
import trede.casefile.events.FileChanged;
import trede.web.Visitors;
import trede.web.Words;

/// What workers propose about Jan: nothing of it is lost, and nothing longer than the law allows.
@RecordApplicationEvents
class ProposedTest extends InCommitteeTown {

    @Autowired
    List<HeldSource> held;

    @Autowired
    People people;

    @Autowired
    ApplicationEvents events;

    @Test
    void twoWhoChangeTheSameProposalLoseNoWords() throws Exception {
        String proposal = town.propose(town.apply(10, ""), day(10));
        String version = town.version(proposal);
        String change = "version=" + version + "&" + town.proposal(day(10));
        town.done(town.offices.fatima, proposal, change.replace("Jan verloor zijn werk", "wat Fatima schreef"));
        var answer = town.send(town.offices.els, proposal, change.replace("Jan verloor zijn werk", "wat Els schreef"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("wat Els schreef", "wat Fatima schreef", "Een collega bewaarde");
        version = town.version(proposal);
        String hearing = "version=" + version + "&told_on=" + day(4) + "&wanted=yes&heard=";
        town.done(town.offices.fatima, proposal + "/hearing", hearing + "wat Jan aan Fatima zei");
        answer = town.send(town.offices.els, proposal + "/hearing", hearing + "wat Jan aan Els zei");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("wat Jan aan Els zei", "wat Jan aan Fatima zei", "Een collega bewaarde");
        // twice the same is no conflict
        town.done(town.offices.fatima, proposal + "/hearing", hearing + "wat Jan aan Fatima zei");
    }

    @Test
    void aDayThatDoesNotExistIsSaidAndStaysInItsField() throws Exception {
        String application = "application=" + CommitteeTown.id(town.apply(10, ""));
        String form = town.page(town.offices.els, town.jan("proposals?" + application + "&first=2026-02-30"));
        assertThat(form).contains("value=\"2026-02-30\"", "geen dag die bestaat");
        String typed = application + "&" + town.proposal("2026-02-30");
        town.refused(town.offices.els, town.jan("proposals"), typed, "geen dag die bestaat");
        town.refused(town.offices.els, town.jan("proposals"), typed, "value=\"2026-02-30\"");
    }

    @Test
    void anApplicationWithItsReceiptChangesTheFileOnce() throws Exception {
        long before = events.stream(FileChanged.class).count();
        String application = town.apply(10, "");
        assertThat(events.stream(FileChanged.class).count()).isEqualTo(before + 1);
        town.done(town.offices.els, application + "/forwarding", "to_centre=OCMW Kalmthout&forward_why=U woont daar");
        assertThat(events.stream(FileChanged.class).count()).isEqualTo(before + 2);
    }

    @Test
    void aSanctionLastsAsLongAsTheLawAllowsAndLongerTheSecondTime() throws Exception {
        town.urge(town.propose(town.apply(200, ""), day(200)), 200);
        String to = town.jan("proposals");
        town.refused(town.offices.els, to, sanction(150, ""), "hoogstens 1 maand geschorst");
        town.refused(town.offices.els, to, sanction(150, day(80)), "RMI-wet, art. 30 §2");
        String decision = CommitteeTown.id(town.urge(town.done(town.offices.els, to, sanction(150, day(125))), 155));
        town.refused(town.offices.els, to, sanction(5, day(-60)), "hoogstens 1 maand geschorst");
        town.write("""
                insert into benefits.letter (centre, person, decision, kind, language, template, made_on, sha256, appeal_until, typed_by)
                select centre, person, id, 'notification', 'nl', 1, decided_on, 'x', current_date - 60, 'user:x'
                from benefits.decision where :jan is not null and id = '%s'
                """.formatted(decision));
        town.refused(town.offices.els, to, sanction(5, day(-100)), "hoogstens 3 maanden geschorst");
        String again = town.done(town.offices.els, to, sanction(5, day(-60)));
        assertThat(town.page(town.offices.els, again)).contains("Niet bevestigd: wanneer zo", "art. 30 §2");
    }

    private static String sanction(int daysAgo, String last) {
        return "facts=Jan kwam niet&kind=suspended&aid=living_wage&ground=agreement&reason=U kwam niet&first="
                + day(daysAgo) + "&last=" + last;
    }

    @Test
    void whoAsksWhatWeHoldReadsWhyAndHowItWasDecidedAndWhoWasThere() throws Exception {
        String application = town.apply(20, "");
        String proposal = town.propose(application, day(20));
        town.hear(
                proposal,
                "told_on=" + day(12) + "&wanted=yes&heard_on=" + day(11)
                        + "&heard=Ik zoek werk&assisted_by=zijn zus Mia");
        town.done(town.sofie, proposal + "/urgency", "decided_on=" + day(10));
        String item = town.items(town.meeting()).getFirst();
        town.done(town.sofie, item + "/outcome", "outcome=not_ratified&motivation=eerst een huisbezoek");
        town.done(town.offices.els, application + "/forwarding", "to_centre=OCMW Kalmthout&forward_why=U woont daar");
        var things = Visitors.as(
                town.offices.els,
                () -> transaction.execute(_ -> {
                    var jan = people.find(town.offices.jan).orElseThrow();
                    return held.stream()
                            .flatMap(source -> source.list(jan).stream())
                            .toList();
                }));
        var dutch = Words.of(Words.LANGUAGES.getFirst());
        assertThat(things.stream()
                        .map(thing ->
                                dutch.say(thing.label()) + ": " + thing.title().in(dutch) + ": " + thing.words()))
                .contains(
                        "Hoe het bedrag is berekend: B2026/1: het volle bedrag van categorie 2",
                        "Hoorrecht: Bijgestaan door zijn zus Mia.: Ik zoek werk",
                        "Motivering van het comité: Bekrachtigt niet: eerst een huisbezoek",
                        "Doorsturen naar een ander OCMW: Gaat naar OCMW Kalmthout.: U woont daar");
    }
}
