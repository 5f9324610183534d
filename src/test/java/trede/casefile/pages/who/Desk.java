package trede.casefile.pages.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.web.Visitor;
import trede.web.Visitors;

/// Els and Jan share an office, and Mohammed's file.
@HouseTest
abstract class Desk {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Visitor essen;
    Member els;
    Member jan;
    Town town;
    UUID mohammed;
    String file;

    @BeforeEach
    void aSmallTown() {
        essen = test.centre();
        els = test.member(essen, Role.WORKER);
        jan = test.member(essen, Role.WORKER);
        town = new Town(sql, transaction);
        mohammed = Visitors.as(essen, () -> town.person("D-1", "Mohammed", "Ouazzani", "1990-05-12"));
        file = "people/" + mohammed;
    }

    String at(String below) {
        return "/" + essen.centre().code() + "/" + below;
    }

    String open(String below) throws Exception {
        var response = mvc.perform(get(at(below)).with(TestCentres.signedIn(els)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(below).isEqualTo(200);
        return response.getContentAsString().replaceAll("\\s+", " ");
    }

    MockHttpServletResponse send(Member who, String below, String... fields) throws Exception {
        var request = post(at(below)).with(TestCentres.signedIn(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    void sent(Member who, String below, String... fields) throws Exception {
        var response = send(who, below, fields);
        assertThat(response.getStatus()).as(below).isEqualTo(303);
    }

    String refused(Member who, String below, String... fields) throws Exception {
        var response = send(who, below, fields);
        assertThat(response.getStatus()).as(below).isEqualTo(400);
        return response.getContentAsString().replaceAll("\\s+", " ");
    }

    static String find(String pattern, String within) {
        var found = Pattern.compile(pattern).matcher(within);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
