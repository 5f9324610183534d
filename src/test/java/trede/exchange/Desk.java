package trede.exchange;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trede.web.Visitor;
import trede.web.Visitors;

/// Imports for a clerk of a test's centre, and looks at what is known afterwards.
class Desk {

    private final Imports imports;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Desk(Imports imports, JdbcClient sql, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    ImportOutcome run(Visitor clerk, ImportRequest request) {
        return Visitors.as(clerk, () -> imports.run(request, new Progress()));
    }

    ImportOutcome run(Visitor clerk, Town town) {
        return run(clerk, ImportRequest.of(town.folder()));
    }

    /// Imports what must be accepted, and gives the counts.
    Map<String, FileCounts> done(Visitor clerk, ImportRequest request) {
        return switch (run(clerk, request)) {
            case ImportOutcome.Done done -> done.counts();
            case ImportOutcome.Refused refused -> throw new AssertionError(refused.findings());
            case ImportOutcome other -> throw new AssertionError(other);
        };
    }

    Map<String, FileCounts> done(Visitor clerk, Town town) {
        return done(clerk, ImportRequest.of(town.folder()));
    }

    List<String> problems(Visitor clerk, ImportRequest request) {
        return switch (run(clerk, request)) {
            case ImportOutcome.Refused refused -> refused.findings().problems();
            case ImportOutcome other -> throw new AssertionError(other);
        };
    }

    List<String> problems(Visitor clerk, Town town) {
        return problems(clerk, ImportRequest.of(town.folder()));
    }

    /// Rows of a question, their fields joined by a space.
    List<String> ask(Visitor clerk, String question) {
        return Visitors.as(
                clerk,
                () -> transaction.execute(_ -> sql.sql(question).query().listOfRows().stream()
                        .map(row -> String.join(
                                " ", row.values().stream().map(String::valueOf).toList()))
                        .toList()));
    }

    /// The facts known now, as `person kind code first last`.
    List<String> facts(Visitor clerk) {
        return ask(clerk, """
                select p.source, f.kind, f.code, f.first::text, f.last::text from casefile.fact f
                join casefile.person p using (centre, person) order by 1, 2, 4, 3, 5
                """);
    }

    long history(Visitor clerk) {
        return Long.parseLong(ask(
                        clerk,
                        "select (select count(*) from casefile.fact_history) "
                                + "+ (select count(*) from casefile.identity_history)")
                .getFirst());
    }
}
