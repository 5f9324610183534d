package trede.casefile.merging.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.duplicates.Suspicions;
import trede.web.Visitor;
import trede.web.Visitors;

/// A man with two files, and Nadia, head of service.
@HouseTest
abstract class TwiceKnown {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    Statements statements;

    @Autowired
    Suspicions suspicions;

    Visitor essen;
    Member nadia;
    Town town;
    UUID rachid;
    UUID rashid;

    @BeforeEach
    void aManWithTwoFiles() {
        essen = test.centre();
        nadia = test.member(essen, Role.HEAD_OF_SERVICE);
        town = new Town(sql, transaction);
        Visitors.as(essen, () -> {
            rachid = town.person("R-1", "Rachid", "Oualli", "1991-05-12");
            rashid = town.person("R-2", "رشيد", "والي", "1991-05-12");
            town.fact(rashid, "benefit", "living_wage", "2015-07-01", null);
            return suspicions.computeAll();
        });
    }

    MockHttpServletResponse open(String below) throws Exception {
        return mvc.perform(get("/" + essen.centre().code() + "/" + below).with(TestCentres.signedIn(nadia)))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse send(String below, String... fields) throws Exception {
        var request = post("/" + essen.centre().code() + "/" + below)
                .with(TestCentres.signedIn(nadia))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    String pair() {
        return "duplicates/" + rachid + "/" + rashid;
    }

    int count(String below) throws Exception {
        statements.start();
        assertThat(open(below).getStatus()).isEqualTo(200);
        return statements.list().size();
    }
}
