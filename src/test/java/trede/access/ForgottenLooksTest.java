package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.looks.ForgottenLooks;
import trede.web.Visitor;
import trede.web.Visitors;

/// The log of who looked is kept as long as it must be, and not for ever.
@HouseTest
class ForgottenLooksTest {

    @Autowired
    TestCentres test;

    @Autowired
    Looks looks;

    @Autowired
    ForgottenLooks forgotten;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private void look(Visitor centre, String at) {
        Visitors.as(
                centre,
                () -> transaction.execute(_ -> sql.sql(
                                "insert into access.look (centre, at, actor, what, people) values (access.current_centre(), ?::timestamptz, 'user:x', 'person', ?)")
                        .param(at)
                        .param(new UUID[] {UUID.randomUUID()})
                        .update()));
    }

    @Test
    void whatIsPastItsTermGoesInOneCentreOnly() {
        var here = test.centre();
        var there = test.centre();
        look(here, "2001-05-01T10:00:00Z");
        look(here, "2026-11-01T10:00:00Z");
        look(there, "2001-05-01T10:00:00Z");
        assertThat(Visitors.as(here, forgotten::forget)).isEqualTo(1);
        assertThat(Visitors.as(here, () -> looks.list(Looks.Mark.NEWEST, 10)))
                .extracting(Looks.Look::what)
                .containsExactly("looks-forgotten", "person");
        assertThat(Visitors.as(there, () -> looks.list(Looks.Mark.NEWEST, 10))).hasSize(1);
        assertThat(Visitors.as(here, forgotten::forget)).isZero();
    }

    @Test
    void whoServesCannotShortenTheTerm() {
        var here = test.centre();
        Visitors.as(here, () -> {
            looks.log("person", Map.of(), List.of(UUID.randomUUID()));
            return true;
        });
        assertThatThrownBy(() -> Visitors.as(
                        here,
                        () -> transaction.execute(_ -> sql.sql("select access.forget_looks(now())")
                                .query(Long.class)
                                .single())))
                .hasStackTraceContaining("kept longer");
    }
}
