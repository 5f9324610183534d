package trede.casefile.merging.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import trede.access.Role;
import trede.web.Visitors;

/// Nadia, head of service, looks through the queue and makes one file of two.
class MergePagesTest extends TwiceKnown {

    @Test
    void theQueueSaysWhy() throws Exception {
        assertThat(open("duplicates").getContentAsString())
                .contains("Oualli, Rachid", "والي", "naam klinkt hetzelfde", "zelfde geboortedatum", pair());
    }

    @Test
    void howManyStandInTheQueueCostsNoMoreStatements() throws Exception {
        int few = count("duplicates");
        Visitors.as(essen, () -> {
            for (int i = 0; i < 40; i++) {
                town.person("D-" + i, "Rachid", "Ouali", "1991-05-12");
            }
            return suspicions.computeAll();
        });
        assertThat(count("duplicates")).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(open("duplicates").getContentAsString()).contains("rel=\"next\"");
        int compare = count(pair());
        Visitors.as(essen, () -> {
            for (int i = 1; i < 9; i++) {
                town.fact(rashid, "activity", "language", "2015-0" + i + "-01", null);
            }
            return true;
        });
        // two whole files, with what every room knows of each
        assertThat(count(pair())).isEqualTo(compare).isLessThanOrEqualTo(54);
    }

    @Test
    void bothStandSideBySideAndWhatMovesIsShownFirst() throws Exception {
        assertThat(open(pair()).getContentAsString())
                .contains("Rachid", "رشيد", "verschilt", "gelijk", "name=\"given_name\"");
        assertThat(open(pair() + "/merge?keep=one&given_name=other&family_name=one")
                        .getContentAsString())
                .contains("1 uitkering", "رشيد", "Voeg samen");
        var merged = send(
                pair() + "/merge",
                "keep",
                "one",
                "given_name",
                "other",
                "family_name",
                "one",
                "reason",
                "identiteitskaart gezien");
        assertThat(merged.getStatus()).isEqualTo(302);
        assertThat(merged.getRedirectedUrl()).endsWith("/people/" + rachid);
        assertThat(open("people/" + rachid).getContentAsString()).contains("رشيد Oualli", "Leefloon");
        for (String below :
                new String[] {"people/" + rashid, "people/" + rashid + "/history", "monitor/people/" + rashid}) {
            var gone = open(below);
            assertThat(gone.getStatus()).as(below).isEqualTo(302);
            assertThat(gone.getRedirectedUrl()).contains(rachid.toString());
        }
        assertThat(send(pair() + "/merge", "keep", "one", "reason", "a second click")
                        .getRedirectedUrl())
                .endsWith("/people/" + rachid);
        assertThat(open("duplicates").getContentAsString()).contains("geen mogelijke dubbels");
        String merges = open("people/" + rachid + "/merges").getContentAsString();
        assertThat(merges).contains("identiteitskaart gezien", "Haal weer uit elkaar");
        var act = java.util.regex.Pattern.compile("/(people/[^\"]+/end)\"").matcher(merges);
        assertThat(act.find()).isTrue();
        assertThat(send(act.group(1)).getRedirectedUrl()).endsWith(pair());
        assertThat(send(act.group(1)).getStatus()).isEqualTo(302);
        assertThat(open("people/" + rashid).getContentAsString()).contains("رشيد");
    }

    @Test
    void whatIsRefusedIsSaid() throws Exception {
        assertThat(open("duplicates/" + rachid + "/" + rachid).getStatus()).isEqualTo(400);
        assertThat(open("duplicates/" + rachid + "/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        var silent = send(pair() + "/merge", "keep", "one");
        assertThat(silent.getStatus()).isEqualTo(400);
        assertThat(silent.getContentAsString()).contains("Zeg waarom dit één persoon is");
        Visitors.as(essen, () -> town.fact(rachid, "benefit", "living_wage", "2015-08-01", null));
        assertThat(open(pair() + "/merge").getContentAsString())
                .contains("Er zijn twee uitkeringen tegelijk")
                .doesNotContain("Voeg samen");
        assertThat(send(pair() + "/merge", "keep", "one", "reason", "x").getStatus())
                .isEqualTo(400);
        assertThat(send(pair() + "/sign-off").getStatus()).isEqualTo(400);
        assertThat(send(pair() + "/sign-off", "reason", "broers").getStatus()).isEqualTo(302);
        assertThat(open("duplicates").getContentAsString()).contains("geen mogelijke dubbels");
    }

    @Test
    void aWorkerComparesButDoesNotMerge() throws Exception {
        nadia = test.member(essen, Role.WORKER);
        assertThat(open(pair()).getContentAsString()).doesNotContain("type=\"radio\"");
        assertThat(open(pair() + "/merge").getStatus()).isEqualTo(403);
        assertThat(send(pair() + "/merge", "reason", "x").getStatus()).isEqualTo(403);
    }
}
