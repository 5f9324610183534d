package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.web.Refusal;
import trede.web.Visitors;

@HouseTest
class CentreDoorsTest {

    @Autowired
    TestCentres test;

    @Autowired
    Centres centres;

    @Autowired
    Accounts accounts;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aCentreDoesNotSeeTheUsersOfAnother() {
        var here = test.centre();
        var there = test.centre();
        Visitors.as(here, () -> accounts.add("els", Role.WORKER));
        assertThat(Visitors.as(there, accounts::list)).isEmpty();
        assertThat(Visitors.as(here, accounts::list)).extracting(Member::name).containsExactly("els");
    }

    @Test
    void withoutAVisitorThereIsNothingToSee() {
        var here = test.centre();
        Visitors.as(here, () -> accounts.add("els", Role.WORKER));
        assertThat(sql.sql("select count(*) from access.account")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoServesCannotChangeTheLog() {
        var here = test.centre();
        Visitors.as(here, () -> {
            looks.log("list", Map.of("page", 1), List.of());
            assertThat(looks.list(10, 0)).hasSize(1);
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            _ -> sql.sql("delete from access.look").update()))
                    .isInstanceOf(DataAccessException.class);
            return true;
        });
    }

    @Test
    void aPasswordOfWhichOnlyTheHashIsKeptFits() {
        var here = test.centre();
        String password = Visitors.as(here, () -> accounts.add("els", Role.WORKER));
        String hash = Visitors.as(here, () -> accounts.find("els").orElseThrow().passwordHash());
        assertThat(hash).startsWith("$argon2id$").doesNotContain(password);
    }

    @Test
    void refusesACodeThatWouldHideAPage() {
        assertThatThrownBy(() -> centres.add("login", "OCMW", "11016", false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> centres.add("9lives", "OCMW", "11016", false)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> centres.add("essen-x", "OCMW", "11O16", false)).isInstanceOf(Refusal.class);
    }
}
