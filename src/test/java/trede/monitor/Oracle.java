package trede.monitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import trede.time.Period;

/// Each measure a second time, as SQL over the `fact_` views, written from the definition and not from
/// the Java:
/// `src/test/resources/oracle`. A file says in its first line which parts come before it.
final class Oracle {

    static final List<String> QUARTERLY = List.of(
            "activation.reconciliation",
            "activation.professional",
            "activation.social",
            "support.welfare_trajectories");
    static final List<String> MONTHLY = List.of("pathway.overview", "activation.after_four_months", "caseload.trend");

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final UnaryOperator<String> changed;

    Oracle(NamedParameterJdbcTemplate jdbc, TransactionTemplate transaction) {
        this(jdbc, transaction, UnaryOperator.identity());
    }

    /// An oracle whose definitions are changed before it answers.
    Oracle(NamedParameterJdbcTemplate jdbc, TransactionTemplate transaction, UnaryOperator<String> changed) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.changed = changed;
    }

    /// @param knownAt null for what is known now
    /// @return people, as their source names them, by cell; a cell without people is absent
    Map<String, Set<String>> cells(String measure, Period period, @Nullable Instant knownAt) {
        var cells = new TreeMap<String, Set<String>>();
        transaction.executeWithoutResult(status -> {
            // fresh tables have no statistics, and a loop within a loop over a thousand people takes seconds
            jdbc.getJdbcOperations().execute("set local enable_nestloop = off; set local jit = off");
            jdbc.query(changed.apply(statement(measure, knownAt != null)), parameters(period, knownAt), row -> {
                boolean first = cells.computeIfAbsent(row.getString("cell"), cell -> new TreeSet<>())
                        .add(row.getString("source"));
                if (!first) {
                    throw new IllegalStateException("counted twice in " + row.getString("cell"));
                }
            });
        });
        return cells;
    }

    private static MapSqlParameterSource parameters(Period period, @Nullable Instant knownAt) {
        return new MapSqlParameterSource()
                .addValue("first", period.first(), Types.DATE)
                .addValue("last", period.last(), Types.DATE)
                .addValue(
                        "known",
                        knownAt == null ? null : OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("reference", period.first().minusYears(1), Types.DATE)
                .addValue("youngest", 18)
                .addValue("oldest", 65)
                .addValue("months", 4);
    }

    private static String statement(String measure, boolean asKnown) {
        String sql = read(measure);
        var whole = new StringBuilder();
        if (sql.startsWith("-- after: ")) {
            for (String part :
                    sql.lines().findFirst().orElseThrow().substring(10).split(", ")) {
                whole.append(read(part.equals("facts") ? asKnown ? "facts-as-known" : "facts-now" : part));
            }
        }
        return whole.append(sql).toString();
    }

    private static String read(String name) {
        return READ.computeIfAbsent(name, missing -> {
            try (var file = Oracle.class.getResourceAsStream("/oracle/" + missing + ".sql")) {
                if (file == null) {
                    throw new IllegalArgumentException("no second computation of " + missing);
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
