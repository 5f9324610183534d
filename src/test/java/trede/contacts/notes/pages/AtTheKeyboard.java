package trede.contacts.notes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
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
import trede.access.Roles;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.web.Right;
import trede.web.Visitors;

/// Els at her desk: she writes about Jan, and reads it again.
@HouseTest
class AtTheKeyboard {

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Roles roles;

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
    void aSmallTown() {
        town = new Offices(test, teams, followers, sql, transaction);
    }

    interface Asking {
        void ask() throws Exception;
    }

    int count(Asking asking) throws Exception {
        statements.start();
        asking.ask();
        return statements.list().size();
    }

    /// One more who follows Jan, with these rights and no others.
    Member worker(Right... rights) {
        String code = "reader" + rights.length;
        return Visitors.as(town.centre, () -> {
            if (roles.find(code).isEmpty()) {
                roles.add(code, "Lezer");
                roles.change(code, java.util.List.of(rights));
            }
            var member = test.member(town.centre, roles.get(code));
            followers.add(town.jan, new Followers.Duty(member.id(), Function.OTHER, false), Offices.LONG_AGO);
            return member;
        });
    }

    static Map<String, String> form(String text) {
        return new TreeMap<>(Map.of(
                "kind",
                "office",
                "day",
                "vandaag",
                "text",
                text,
                "draft",
                UUID.randomUUID().toString()));
    }

    MockHttpServletResponse send(Member who, String below, Map<String, String> form) throws Exception {
        var request = post("/" + town.centre.centre().code() + "/people/" + town.jan + below);
        form.forEach(request::param);
        return mvc.perform(request.with(TestCentres.signedIn(who)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    static String saved(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return first(response.getRedirectedUrl(), "(/notes/[0-9a-f-]{36})$");
    }

    MockHttpServletResponse open(Member who, String below) throws Exception {
        return mvc.perform(get("/" + town.centre.centre().code() + below).with(TestCentres.signedIn(who)))
                .andReturn()
                .getResponse();
    }

    int status(Member who, String below) throws Exception {
        return open(who, "/people/" + town.jan + below).getStatus();
    }

    String body(Member who, String below) throws Exception {
        return whole(who, "/people/" + town.jan + below);
    }

    String whole(Member who, String below) throws Exception {
        var response = open(who, below);
        assertThat(response.getStatus()).as(below).isEqualTo(200);
        String page = response.getContentAsString();
        return page.substring(page.indexOf("<main"));
    }

    static String first(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
