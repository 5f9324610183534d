package trede.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.first;

import org.junit.jupiter.api.Test;

/// What Jan tells of his own accord, and an application that belongs elsewhere.
class ToldTest extends InCommitteeTown {

    @Test
    void daysAbroadAreCountedAYearAndTheRestIsProposedForSuspension() throws Exception {
        town.done(town.offices.els, town.jan("stays"), "announced=vandaag&first=1/2/2026&last=20/2/2026&place=Oujda");
        assertThat(town.page(town.offices.els, town.jan("stays"))).contains("20 dagen", "wordt betaald");
        town.refused(
                town.offices.els,
                town.jan("stays"),
                "announced=vandaag&first=20/2/2026&last=21/2/2026",
                "al een verblijf van 01/02/2026");
        town.done(town.offices.els, town.jan("stays"), "announced=vandaag&first=1/7/2026&last=15/7/2026");
        assertThat(town.page(town.offices.els, town.jan("stays")))
                .contains("Niet betaald vanaf 09/07/2026", "first=2026-07-09&amp;last=2026-07-15");
        String stay = first(town.page(town.offices.els, town.jan("stays")), "stays/([0-9a-f-]{36})/removal");
        town.done(town.offices.els, town.jan("stays/" + stay + "/removal"), "");
        assertThat(town.page(town.offices.els, town.jan("stays"))).doesNotContain("Niet betaald");
    }

    @Test
    void aReportedChangeWaitsUntilSomebodyLooked() throws Exception {
        town.done(
                town.offices.els,
                town.jan("changes"),
                "reported=vandaag&since=" + day(3) + "&about=work&words=Ik werk halftijds");
        assertThat(town.page(town.offices.els, town.jan(""))).contains("1 gemelde verandering is nog niet bekeken");
        String change = first(town.page(town.offices.els, town.jan("changes")), "changes/([0-9a-f-]{36})/look");
        town.refused(
                town.offices.els, town.jan("changes/" + change + "/look"), "outcome-" + change + "=", "met woorden");
        town.done(
                town.offices.els,
                town.jan("changes/" + change + "/look"),
                "outcome-" + change + "=Herziening gevraagd");
        assertThat(town.page(town.offices.els, town.jan("changes"))).contains("Herziening gevraagd");
    }

    @Test
    void anApplicationForAnotherCentreGoesThereAndThePersonIsTold() throws Exception {
        String application = town.apply(2, "");
        town.refused(town.offices.els, application + "/forwarding", "to_centre=&forward_why=verhuisd", "met woorden");
        town.done(town.offices.els, application + "/forwarding", "to_centre=OCMW Kalmthout&forward_why=U woont daar");
        assertThat(town.page(town.offices.els, application))
                .contains("Doorsturen en aan de persoon zeggen", "Brief over het doorsturen");
        town.done(town.offices.els, application + "/forwarding/proof", "forwarded_on=vandaag&told_on=vandaag");
        assertThat(town.page(town.offices.els, application)).contains("Verstuurd op " + day(0));
        town.done(town.offices.els, application + "/forwarding/reply", "reply=declined&replied_on=vandaag");
        assertThat(town.page(town.offices.els, application)).contains("naar de POD MI");
        town.done(town.offices.els, application + "/forwarding/referral", "referred_on=vandaag");
        town.refused(
                town.offices.els,
                application + "/withdrawal",
                "withdrawn_on=vandaag&withdrawn_why=nee",
                "niet meer open");
    }

    @Test
    void anotherCentreFindsNothing() throws Exception {
        String application = town.apply(2, "");
        var other = new CommitteeTown(test, teams, followers, sql, transaction, mvc);
        assertThat(other.send(other.offices.els, application + "/withdrawal", "")
                        .getStatus())
                .isEqualTo(404);
        assertThat(other.send(other.offices.els, other.jan("inquiries"), "application=" + CommitteeTown.id(application))
                        .getStatus())
                .isEqualTo(404);
    }
}
