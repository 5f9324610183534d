package trede.casefile.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.web.Visitor;
import trede.web.Visitors;

/// What the list of those who were found shows, so that Griet is told from Griet.
@HouseTest
class FoundPagesTest {

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
    Member wim;

    @BeforeEach
    void twoOfOneName() {
        essen = test.centre();
        els = test.member(essen, Role.WORKER);
        wim = test.member(essen, Role.WORKER);
        Visitors.as(essen, () -> {
            var town = new Town(sql, transaction);
            var griet = town.person("G-1", "Griet", "Maes", "1970-01-01");
            town.particular(griet, "address", "residence", "Dorpsstraat 5", "2910 Essen");
            town.particular(griet, "address", "official", "Oude Markt 9", "3000 Leuven");
            follow(griet, els);
            liveTogether(griet, town.person("G-2", "Piet", "Claes", "1971-01-01"));
            var other = town.person("G-3", "Griet", "Maes", "1990-01-01");
            town.particular(other, "address", "residence", "Verborgenstraat 1", "2910 Essen");
            follow(other, wim);
            return true;
        });
    }

    private void follow(UUID person, Member worker) {
        transaction.executeWithoutResult(
                _ -> sql.sql("""
                        insert into casefile.follower (centre, person, account, function, first_contact, first)
                        select centre, person, ?, 'general', true, date '2020-01-01' from casefile.person where id = ?
                        """).params(worker.id(), person).update());
    }

    private void liveTogether(UUID one, UUID other) {
        transaction.executeWithoutResult(
                _ -> sql.sql("""
                        with h as (insert into casefile.household (centre, kind, typed_by)
                                   values (access.current_centre(), 'actual', 'user:test') returning centre, id)
                        insert into casefile.household_member (centre, household, kind, person, role, first, typed_by)
                        select h.centre, h.id, 'actual', p.person, case when p.id = :one then 'head' else 'partner' end, date '2020-01-01', 'user:test'
                        from h cross join casefile.person p where p.id in (:one, :other)
                        """).param("one", one).param("other", other).update());
    }

    private String open(String below) throws Exception {
        var response = mvc.perform(
                        get("/" + essen.centre().code() + "/" + below).with(TestCentres.signedIn(els)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    @Test
    void streetFirstContactAndHouseholdTellGrietFromGriet() throws Exception {
        assertThat(open("people?q=griet maes"))
                .contains("Dorpsstraat 5", "met 2 in huis", els.name(), "G-1")
                .doesNotContain("Verborgenstraat", wim.name());
        assertThat(open("people?small=true&q=griet maes"))
                .contains("Dorpsstraat 5", "G-1", "eerste contact: " + els.name())
                .doesNotContain("Verborgenstraat", "G-3");
    }

    @Test
    void theReasonIsToldAsItIsWritten() throws Exception {
        assertThat(open("people?small=true&q=markt oude")).contains("adres: Oude Markt 9, 3000 Leuven");
        assertThat(open("people?small=true&q=gried maes")).contains("klinkt zo");
    }

    @Test
    void whereSomebodyLivesIsNotGuessedFromAFileThatIsNotOnes() throws Exception {
        assertThat(open("people?q=verborgenstraat 1"))
                .contains("Niemand gevonden")
                .doesNotContain("Maes, Griet");
    }
}
