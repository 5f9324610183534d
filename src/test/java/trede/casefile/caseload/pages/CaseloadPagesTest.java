package trede.casefile.caseload.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import trede.TestCentres;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.caseload.Caseloads;
import trede.casefile.caseload.Chosen;
import trede.casefile.caseload.Filter;
import trede.casefile.due.pages.Morning;
import trede.web.Refusal;
import trede.web.Visitors;

/// The lists of a small town: Els follows Jan, who has a living wage and works under article 60, and Ana.
class CaseloadPagesTest extends Morning {

    @Autowired
    Caseloads caseloads;

    @Autowired
    Looks looks;

    UUID ana;

    @BeforeEach
    void files() {
        ana = person("=1+1", "Ana", "Silva", today.minusYears(20).toString());
        follow(ana, town.els, today.minusDays(5));
        fact(town.jan, "benefit", "living_wage", "2024-01-01");
        fact(town.jan, "employment", "article_60", "2026-01-01");
        write("update casefile.fact set partner = 'Kringwinkel Noord' where kind = 'employment' and partner is null");
        fact(ana, "activity", "language", "2026-01-01");
        permit(ana, today.minusDays(3));
        refresh();
    }

    private MockHttpServletResponse send(Member who, String below, String... fields) throws Exception {
        var request = post("/" + town.centre.centre().code() + "/" + below)
                .with(TestCentres.signedIn(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private void finds(String query, boolean jan, boolean silva) throws Exception {
        String page = page(town.els, "caseload?" + query);
        assertThat(page.contains("Peeters, Jan")).as(query + " finds Jan").isEqualTo(jan);
        assertThat(page.contains("Silva, Ana")).as(query + " finds Ana").isEqualTo(silva);
    }

    @Test
    void aListIsOfThoseWhomOneFollowsAndGetsShorterByEachFilter() throws Exception {
        finds("", true, true);
        finds("status=running", true, false);
        finds("status=none", false, true);
        finds("status=running&day=31/12/2023", false, false);
        finds("rung=language", false, true);
        finds("rung=work", true, false);
        finds("work=article_60", true, false);
        finds("work=regular", false, false);
        finds("from=30", true, false);
        finds("to=20", false, true);
        finds("q=silv", false, true);
        finds("q=ana+sil", false, true);
        finds("language=uk", true, true);
        finds("language=fr", false, false);
        finds("function=general", true, true);
        finds("function=work", false, false);
        finds("due=late", false, true);
        finds("code=casefile.paper_expires", false, true);
        finds("code=casefile.glass", false, false);
    }

    @Test
    void whoWorksWhereIsAListThatIsThereAlready() throws Exception {
        assertThat(page(town.els, "caseload?work=any&cols=work,partner"))
                .contains("Kringwinkel Noord", "Tewerkstelling art. 60 §7", "1 persoon")
                .doesNotContain("Silva, Ana");
    }

    @Test
    void sortsByWhatIsAsked() throws Exception {
        String byName = page(town.els, "caseload");
        assertThat(byName.indexOf("Peeters, Jan")).isLessThan(byName.indexOf("Silva, Ana"));
        for (String sort : new String[] {"since", "due"}) {
            String page = page(town.els, "caseload?sort=" + sort);
            assertThat(page.indexOf("Silva, Ana")).as(sort).isPositive().isLessThan(page.indexOf("Peeters, Jan"));
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() throws Exception {
        assertThat(page(town.els, "caseload?from=twintig&day=30-02-2026"))
                .contains("‘twintig’ is geen leeftijd", "‘30-02-2026’ is geen dag", "value=\"twintig\"");
    }

    @Test
    void theListOfAColleagueIsForTheirTeamAndForWhoSeesEverybody() throws Exception {
        String els = "caseload?whose=" + town.els.id();
        assertThat(page(town.fatima, els)).contains("Peeters, Jan");
        assertThat(page(town.nadia, els)).contains("Peeters, Jan");
        assertThat(page(town.nadia, "caseload?whose=all")).contains("Peeters, Jan", "2 personen");
        String west = "caseload?whose=team:"
                + ask("select id::text from casefile.team where name = 'West'").getFirst();
        assertThat(page(town.fatima, west)).contains("Peeters, Jan");
        assertThat(answer(town.wim, west).getStatus()).isEqualTo(403);
        assertThat(answer(town.wim, els).getStatus()).isEqualTo(403);
        assertThat(answer(town.wim, "caseload?whose=all").getStatus()).isEqualTo(403);
        assertThat(answer(town.wim, "caseload?whose=x").getStatus()).isEqualTo(404);
        Visitors.as(town.nadia, () -> {
            followers.close(town.jan, town.fatima.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(page(town.fatima, els)).doesNotContain("Peeters, Jan").contains("1 persoon");
    }

    @Test
    void asManyStatementsForAPageOfManyAsOfOne() throws Exception {
        page(town.els, "caseload?status=none");
        int few = statements.list().size();
        for (int i = 0; i < 30; i++) {
            follow(person("x" + i, "Iemand", "Nieuw " + i, "1990-01-01"), town.els, today);
        }
        assertThat(page(town.els, "caseload?status=none")).contains("31 personen", "page=2");
        assertThat(statements.list()).hasSizeLessThanOrEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(14);
        assertThat(page(town.els, "caseload?status=none&page=2")).contains("Silva, Ana");
    }

    @Test
    void aListThatIsKeptIsThereForTheTeamIfItsMakerSharesIt() throws Exception {
        send(town.els, "caseload/filters", "name", "Mijn lopende", "filter", "status=running");
        send(town.els, "caseload/filters", "name", "Taalgroep", "filter", "rung=language", "shared", "true");
        assertThat(page(town.els, "caseload")).contains("Mijn lopende", "Taalgroep");
        assertThat(page(town.fatima, "caseload")).contains("Taalgroep").doesNotContain("Mijn lopende");
        assertThat(page(town.wim, "caseload")).doesNotContain("Taalgroep");
        var nameless = send(town.els, "caseload/filters", "name", " ", "filter", "status=running");
        assertThat(nameless.getStatus()).isEqualTo(400);
        assertThat(nameless.getContentAsString()).contains("Geef de lijst een naam");
        String id = ask("select id::text from casefile.caseload_filter where name = 'Taalgroep'")
                .getFirst();
        assertThat(send(town.fatima, "caseload/filters/" + id + "/removal").getStatus())
                .isEqualTo(404);
        send(town.els, "caseload/filters/" + id + "/removal");
        assertThat(page(town.fatima, "caseload")).doesNotContain("Taalgroep");
    }

    @Test
    void aSpreadsheetHoldsRealDatesAndNoFormulasAndStandsInTheLog() throws Exception {
        assertThat(answer(town.els, "caseload.xlsx").getStatus()).isEqualTo(403);
        var answer = answer(town.nadia, "caseload.xlsx?whose=all&q=silva&cols=birth,source");
        String sheet = entry(answer.getContentAsByteArray(), "xl/worksheets/sheet1.xml");
        String birth = String.valueOf((int) (today.minusYears(20).toEpochDay()
                - java.time.LocalDate.of(1899, 12, 30).toEpochDay()));
        assertThat(sheet).contains("Silva", "<v>" + birth, "&apos;=1+1").doesNotContain("Peeters", "<f>");
        assertThat(entry(answer.getContentAsByteArray(), "xl/styles.xml")).contains("dd/mm/yyyy");
        assertThat(Visitors.as(town.centre, () -> looks.list(ana, 1)))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.what()).isEqualTo("caseload-export");
                    assertThat(look.detail()).doesNotContain("silva");
                });
        assertThat(answer(town.nadia, "caseload.csv?whose=all&cols=birth").getContentAsString())
                .contains("Silva,Ana," + today.minusYears(20));
    }

    private static String entry(byte[] workbook, String name) throws Exception {
        var file = Files.createTempFile("caseload", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile());
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void somethingIsDoneForThoseChosenAndForNobodyElse() throws Exception {
        assertThat(page(town.nadia, "caseload?whose=all")).contains("formaction=", "caseload/export");
        var sheet = send(town.nadia, "caseload/export", "person", town.jan.toString(), "filter", "whose=all");
        assertThat(entry(sheet.getContentAsByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("Peeters")
                .doesNotContain("Silva");
        var all = send(town.nadia, "caseload/export", "all", "true", "filter", "whose=all");
        assertThat(entry(all.getContentAsByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("Peeters", "Silva");
        var nobody = send(town.nadia, "caseload/export", "filter", "whose=all");
        assertThat(nobody.getStatus()).isEqualTo(400);
        assertThat(nobody.getContentAsString()).contains("Vink eerst aan voor wie");
        var stranger = person("S", "Sara", "Vreemd", "1990-01-01");
        follow(stranger, town.els, today);
        assertThat(Visitors.as(town.wim, () -> refused(new Chosen(java.util.List.of(stranger, town.jan), false, ""))))
                .isEqualTo("casefile.caseload.none_chosen");
    }

    private String refused(Chosen chosen) {
        try {
            return caseloads.choose(chosen).toString();
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    @Test
    void aFilterIsTheSameInItsAddressAndBack() {
        var filter = Filter.parse("q=d%27an+%26+co&cols=age&cols=due&unknown=1&status=");
        assertThat(filter.text("q")).isEqualTo("d'an & co");
        assertThat(filter.query()).isEqualTo("cols=age%2Cdue&q=d%27an+%26+co");
        assertThat(Filter.parse(filter.query())).isEqualTo(filter);
    }
}
