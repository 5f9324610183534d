package trede.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.TreeSet;
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
import trede.web.Words;

@HouseTest
class RetentionPagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Statements statements;

    @Autowired
    MockMvc mvc;

    OldFiles town;

    @BeforeEach
    void aSmallTown() {
        town = new OldFiles(test, sql, transaction);
    }

    @Test
    void anProposesBoApprovesAndBothSeeTheProof() throws Exception {
        statements.start();
        assertThat(as(town.an, get(at(""))).getContentAsString())
                .contains("Zoë Zwaluw", "31/12/2001", "nog niet bevestigd")
                .doesNotContain("Mia Mus");
        assertThat(statements.list()).as(statements.list().toString()).hasSizeLessThanOrEqualTo(9);
        assertThat(as(town.an, post(at("/proposals"))).getStatus()).isEqualTo(400);
        assertThat(as(town.an, post(at("/proposals")).param("person", town.zwaluw.toString()))
                        .getStatus())
                .isEqualTo(302);
        var page = as(town.an, get(at(""))).getContentAsString();
        String key = page.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        var refused = as(town.an, post(at("/destructions")).param("key", key));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("Een andere beheerder moet dat goedkeuren");
        assertThat(as(town.bo, post(at("/destructions")).param("key", key)).getStatus())
                .isEqualTo(302);
        assertThat(as(town.bo, get(at("/destructions"))).getContentAsString())
                .contains(
                        key, town.an.name(), town.bo.name(), "Feiten: 1", "Dossier met hulp: 10 jaar na de laatste dag")
                .doesNotContain("Zwaluw", "casefile.fact", "Jaren waarin");
        assertThat(as(town.an, get(at(""))).getContentAsString()).doesNotContain("Zwaluw");
    }

    @Test
    void everyTableThatAFileLeavesHasAName() {
        var tables = new TreeSet<>(sql.sql("select place::text from casefile.places_of_a_person() where not former")
                .query(String.class)
                .list());
        tables.addAll(List.of("casefile.person", "casefile.merge_row", "access.look_person"));
        for (String table : tables) {
            for (var language : Words.LANGUAGES) {
                assertThat(Words.of(language).has(table.replaceFirst("\\.", ".rows.")))
                        .as("%s in %s", table, language)
                        .isTrue();
            }
        }
    }

    @Test
    void whoMadeTheirOwnSecondAccountIsToldWhyNot() throws Exception {
        var second = test.member(town.an, Role.ADMINISTRATOR);
        as(town.an, post(at("/proposals")).param("person", town.zwaluw.toString()));
        String key = as(second, get(at("")))
                .getContentAsString()
                .replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
        var refused = as(second, post(at("/destructions")).param("key", key));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("kregen hun toegang van dezelfde collega", town.an.name());
    }

    private String at(String below) {
        return "/" + town.centre.centre().code() + "/retention" + below;
    }

    private MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
