package trede.casefile.households.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Visitors;

/// Els writes down with whom Jan lives.
@HouseTest
class HouseholdPagesTest {

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
    UUID samira;

    @BeforeEach
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        var people = new Town(sql, transaction);
        samira = Visitors.as(town.centre, () -> people.person("S1", "Samira", "Haddad", "1990-01-02"));
    }

    @Test
    void jansNewHouseholdProposesItselfAndIsConfirmedWithOneClick() throws Exception {
        assertThat(page(town.els, town.jan)).contains("Met wie woont deze persoon samen");
        relate(town.jan, "r_kind=partner&r_who=S1&r_first=1/11/2026");
        relate(samira, "r_kind=child&r_given_name=Lina&r_family_name=Haddad&r_birth=4/3/2017&r_first=4/3/2017");
        assertThat(page(town.els, samira)).contains("partner", "Jan Peeters", "Lina Haddad", "geen eigen dossier");
        assertThat(page(town.els, town.jan)).contains("Volgens de relaties", "Lina Haddad", "value=\"01/11/2026\"");
        moved(send(town.jan, "/proposal", "from=1/11/2026"));
        for (var person : new UUID[] {town.jan, samira}) {
            assertThat(page(town.els, person))
                    .contains("categorie 3, met gezinslast", "art. 14 §1, 3°", "nog niet bevestigd")
                    .doesNotContain("Volgens de relaties");
        }
        assertThat(page(town.els, town.jan, "?on=2026-10-31")).contains("Op deze dag kennen we geen huishouden");
        moved(send(town.jan, "/proposal", "from=1/11/2026"), 404);
    }

    @Test
    void whoLeavesIsGoneTheDayAfterAndWhatWasWrongStaysInTheHistory() throws Exception {
        moved(send(town.jan, "", "kind=actual&open_from=1/1/2026"));
        moved(send(town.jan, "", "kind=actual&open_from=1/2/2026"), 400);
        join("m_who=S1&m_role=cohabitant&m_first=1/2/2026");
        assertThat(page(town.els, town.jan)).contains("Vormen zij samen hoofdzakelijk één huishouden?");
        moved(send(town.jan, "/" + household() + "/joint", "joint=yes"));
        assertThat(page(town.els, town.jan)).contains("categorie 1, samenwonend");
        String member =
                first(page(town.els, town.jan), "members/([0-9a-f-]{36})/end\" method=\"post\">(?s:.){0,400}Samira");
        var early = send(town.jan, "/members/" + member + "/end", "last=1/1/2026");
        assertThat(early.getContentAsString()).contains("eindigt voor het begint");
        moved(send(town.jan, "/members/" + member + "/end", "last=30/6/2026"));
        assertThat(page(town.els, town.jan, "?on=2026-06-30")).contains("Samira");
        assertThat(page(town.els, town.jan)).contains("categorie 2, alleenstaand", "Verbeterd of ingetrokken (1)");
        moved(send(town.jan, "/members/" + member + "/withdrawal", ""));
        assertThat(page(town.els, town.jan, "?on=2026-06-30")).contains("alleenstaand", "ingetrokken (2)");
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() throws Exception {
        moved(send(town.jan, "", "kind=actual&open_from=1/1/2026"));
        refused("staat al in dit huishouden", "m_who=J1&m_role=relative&m_first=1/2/2026");
        refused("eindigt voor het begint", "m_who=S1&m_role=partner&m_first=1/2/2026&m_last=1/1/2026");
        refused("nog niet geboren", "m_who=S1&m_role=partner&m_first=1/2/1980");
        refused("Zeg over wie het gaat", "m_role=partner&m_first=vandaag");
        refused("We vinden niemand", "m_who=Onbestaande&m_role=partner&m_first=vandaag");
        refused("ligt in de toekomst", "m_given_name=Baby&m_birth=1/1/2030&m_role=child_full&m_first=vandaag");
        join("m_given_name=Lina&m_birth=2017&m_role=child_full&m_first=1/1/2026");
        refused("staat al in dit huishouden", "m_given_name=LINA&m_birth=2017&m_role=child_full&m_first=1/2/2026");
        moved(send(samira, "", "kind=actual&open_from=1/1/2026"));
        refused("woont dan al in een huishouden", "m_who=S1&m_role=partner&m_first=1/2/2026");
        join("m_who=S1&m_role=child_shared&m_first=1/2/2026");
    }

    @Test
    void aFamilyCannotGoInACircle() throws Exception {
        var people = new Town(sql, transaction);
        var young = Visitors.as(town.centre, () -> people.person("Y1", "Yara", "Haddad", "1990-01-02"));
        unrelated("niet ouder dan", samira, "r_kind=child&r_who=J1&r_first=1/1/2000");
        unrelated("familie van zichzelf", town.jan, "r_kind=sibling&r_who=J1&r_first=1/1/2000");
        Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> sql.sql(
                                "update casefile.identity set birth_told = '1990-00-00' where family_name = 'Haddad'")
                        .update()));
        relate(samira, "r_kind=child&r_who=Y1&r_first=1/1/2000&r_custody=60 %&r_benefit=here");
        unrelated("zijn eigen voorouder", young, "r_kind=child&r_who=S1&r_first=1/1/2000");
        unrelated("al bekend", young, "r_kind=parent&r_who=S1&r_first=1/1/2001");
        unrelated("percentage", samira, "r_kind=child&r_who=Y1&r_first=1/1/2001&r_custody=101");
        assertThat(page(town.els, young)).contains("ouder", "Samira Haddad", "60 % bij Samira Haddad");
        Visitors.as(
                town.centre,
                () -> transaction.execute(
                        _ -> sql.sql("update casefile.identity set deceased_on = '2010-01-01' where given_name = 'Jan'")
                                .update()));
        unrelated(
                "lang na het overlijden", town.jan, "r_kind=child&r_given_name=Nura&r_birth=1/1/2012&r_first=1/1/2012");
    }

    @Test
    void whoseFileIsClosedShowsByNameAndBirthOnly() throws Exception {
        moved(send(town.jan, "", "kind=actual&open_from=1/1/2026"));
        join("m_who=S1&m_role=partner&m_first=1/2/2026");
        Visitors.as(town.centre, () -> {
            followers.add(samira, new Followers.Duty(town.wim.id(), Function.GENERAL, true), Offices.LONG_AGO);
            return true;
        });
        assertThat(page(town.els, town.jan))
                .contains("Samira Haddad", "02/01/1990", "dossier niet voor u zichtbaar")
                .doesNotContain("/people/" + samira + "\"");
        assertThat(as(town.wim, get(at(town.jan, ""))).getStatus()).isEqualTo(403);
    }

    @Test
    void somebodyOfAnotherCentreIsNobody() throws Exception {
        var other = new Offices(test, teams, followers, sql, transaction);
        moved(send(town.jan, "", "kind=actual&open_from=1/1/2026"));
        refused("We vinden niemand", "m_chosen=" + other.jan.toString() + "&m_role=partner&m_first=vandaag");
        assertThat(as(other.els, get(at(town.jan, ""))).getStatus()).isEqualTo(404);
        moved(send(town.jan, "/" + UUID.randomUUID() + "/members", "m_who=S1"), 404);
    }

    @Test
    void theWholeHouseholdMovesAndALargerOneAsksNoMoreOfTheDatabase() throws Exception {
        moved(send(town.jan, "", "kind=actual&open_from=1/1/2026"));
        page(town.els, town.jan);
        join("m_who=S1&m_role=partner&m_first=1/1/2026");
        statements.start();
        page(town.els, town.jan);
        int few = statements.list().size();
        for (String child : new String[] {"Lina", "Noor", "Sami"}) {
            join("m_given_name=" + child + "&m_birth=2017&m_role=child_full&m_first=1/1/2026");
        }
        join("m_who=M1&m_role=relative&m_first=1/1/2026");
        statements.start();
        page(town.els, town.jan);
        assertThat(statements.list()).hasSize(few).hasSizeLessThanOrEqualTo(16);
        moved(send(town.jan, "/" + household() + "/move", "street=Kerkstraat 3&place=2910 Essen&move_from=vandaag"));
        var file = as(town.els, get("/" + town.centre.centre().code() + "/people/" + samira));
        assertThat(file.getContentAsString()).contains("Kerkstraat 3, 2910 Essen");
        moved(send(town.jan, "/" + household() + "/move", "street=&move_from=vandaag"), 400);
    }

    // fields as in an address: name=value&name=value
    private void relate(UUID person, String fields) throws Exception {
        moved(send(person, "/relations", fields));
    }

    private void unrelated(String sentence, UUID person, String fields) throws Exception {
        var answer = send(person, "/relations", fields);
        assertThat(answer.getStatus()).as(sentence).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
    }

    private void join(String fields) throws Exception {
        moved(send(town.jan, "/" + household() + "/members", fields));
    }

    private void refused(String sentence, String fields) throws Exception {
        var answer = send(town.jan, "/" + household() + "/members", fields);
        assertThat(answer.getStatus()).as(sentence).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
    }

    private String household() throws Exception {
        return first(page(town.els, town.jan), "household/([0-9a-f-]{36})/members");
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static void moved(MockHttpServletResponse answer) throws Exception {
        moved(answer, 302);
    }

    private static void moved(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
    }

    private String at(UUID person, String below) {
        return "/" + town.centre.centre().code() + "/people/" + person + "/household" + below;
    }

    private String page(Member member, UUID person, String... below) throws Exception {
        var answer = as(member, get(at(person, String.join("", below))));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(UUID person, String below, String fields) throws Exception {
        var request = post(at(person, below));
        for (String field : fields.split("&")) {
            int end = field.indexOf('=');
            if (end > 0) {
                request.param(field.substring(0, end), field.substring(end + 1));
            }
        }
        return as(town.els, request);
    }

    private MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
