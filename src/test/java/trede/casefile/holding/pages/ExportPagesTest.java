package trede.casefile.holding.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.papers.PaperCheck;
import trede.web.Visitors;

@HouseTest
class ExportPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    Offices town;

    @BeforeEach
    void janHasALifeWithUs() {
        town = new Offices(test, teams, followers, sql, transaction);
        var people = new Town(sql, transaction);
        Visitors.as(town.centre, () -> {
            people.rename(town.jan, "Peeters <b>محمد</b>");
            people.particular(town.jan, "phone", "own", "+32475123456", null);
            people.particular(town.jan, "phone", "neighbour", "+32475999999", null);
            people.correct(people.fact(town.jan, "benefit", "living_wage", "2015-01-01", null), "2015-06-30");
            return true;
        });
    }

    @Test
    void firstWeAskWhy() throws Exception {
        for (String form : new String[] {"", ".pdf", ".json"}) {
            var answer = as(town.nadia, form);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).contains("name=\"why\"").doesNotContain("2015");
        }
        assertThat(as(town.nadia, "?why=zomaar").getStatus()).isEqualTo(400);
        assertThat(as(town.els, "?why=asked").getStatus())
                .as("no right to take data out")
                .isEqualTo(403);
    }

    @Test
    void thePageShowsAllThatIsHisAndNothingOfOthers() throws Exception {
        statements.start();
        var page = as(town.nadia, "?why=asked").getContentAsString();
        assertThat(statements.list()).as(statements.list().toString()).hasSizeLessThanOrEqualTo(45);
        assertThat(page)
                .contains("Peeters &lt;b&gt;", "0475 12 34 56", "van iemand anders", "30/06/2015", town.els.name())
                .contains(
                        "haalde alles op wat wij bewaren", "de persoon vroeg het", "/identity\"", "nog niet bevestigd")
                .doesNotContain("99 99 99");
    }

    @Test
    void withWhomHeLivedAndWhoseChildrenAreHisIsTold() throws Exception {
        Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> {
                    sql.sql("""
                    with h as (insert into casefile.household (centre, kind, joint, typed_by)
                               select centre, 'actual', true, 'user:x' from casefile.person where id = :jan returning centre, id)
                    insert into casefile.household_member (centre, household, kind, person, family_name, given_name, role, first, last, typed_by)
                    select h.centre, h.id, 'actual', m.person, m.family, m.given, m.role, m.first::date, m.last::date, 'user:x'
                    from h, (select person, null as family, null as given, 'head' as role, '2015-01-01' as first, '2016-12-31' as last
                             from casefile.person where id = :jan
                             union all values (null::bigint, 'Smet', 'Lies', 'partner', '2014-01-01', 'infinity'),
                                              (null, 'Nieuw', 'Karel', 'cohabitant', '2018-01-01', 'infinity')) m
                    """).param("jan", town.jan).update();
                    return sql.sql("""
                    insert into casefile.relation (centre, a, family_name, given_name, kind, custody, child_benefit, first, typed_by)
                    select centre, person, 'Peeters', 'Noor', 'parent', 50, 'elsewhere', '2012-03-01', 'user:x'
                    from casefile.person where id = :jan
                    """).param("jan", town.jan).update();
                }));
        assertThat(as(town.nadia, "?why=asked").getContentAsString())
                .contains("Wie er werkelijk samenwoont: gezinshoofd, 01/01/2015 tot 31/12/2016")
                .contains("Zij vormen samen hoofdzakelijk één huishouden")
                .contains("Lies Smet: partner, 01/01/2015 tot 31/12/2016")
                .contains("Noor Peeters: kind, sinds 01/03/2012", "50 % bij", "kinderbijslag elders")
                .doesNotContain("Karel");
        assertThat(as(town.nadia, ".json?why=asked").getContentAsString())
                .contains(
                        "casefile.household",
                        "casefile.housemate",
                        "casefile.relation",
                        "casefile.custody",
                        "casefile.category");
    }

    @Test
    void aDateOnPaperStandsOnOneLine() throws Exception {
        byte[] pdf = as(town.nadia, ".pdf?why=asked&language=fr").getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String day = new PDFTextStripper().getText(document).replace("\r", "");
            assertThat(day)
                    .containsPattern("(?m)^\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d ")
                    .containsPattern("du 01/01/2015 au 30/06/2015");
        }
    }

    @Test
    void thePaperIsTaggedAndSpeaksTheLanguageAskedFor() throws Exception {
        var answer = as(town.nadia, ".pdf?why=asked&language=fr");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        byte[] pdf = answer.getContentAsByteArray();
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ce que nous conservons", "Qui a consulté votre dossier", town.els.name());
        }
        for (String language : new String[] {"nl", "de", "en"}) {
            assertThat(PaperCheck.problems(as(town.nadia, ".pdf?why=asked&language=" + language)
                            .getContentAsByteArray()))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void anotherProgramReadsWhatTheFormatPromises() throws Exception {
        var json = JsonMapper.shared()
                .readTree(as(town.nadia, ".json?why=handover").getContentAsString());
        assertThat(json.get("format").asString()).isEqualTo("trede-person");
        assertThat(json.get("version").asInt()).isOne();
        assertThat(json.get("reason").asString()).isEqualTo("handover");
        var held = json.get("held");
        assertThat(held.get("identity").size()).isEqualTo(2);
        assertThat(held.get("facts").size()).as("as corrected, and as it was").isEqualTo(2);
        assertThat(held.get("particulars").toString()).contains("0475 12 34 56").doesNotContain("99 99 99");
        assertThat(held.get("looks").get(0).get("what").asString()).isEqualTo("export");
        assertThat(held.get("followers").get(0).get("name").asString()).isEqualTo(town.els.name());
    }

    private MockHttpServletResponse as(Member member, String below) throws Exception {
        return mvc.perform(get("/" + town.centre.centre().code() + "/people/" + town.jan + "/export" + below)
                        .with(TestCentres.signedIn(member)))
                .andReturn()
                .getResponse();
    }
}
