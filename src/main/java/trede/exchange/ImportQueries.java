package trede.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The list of imports that were tried, and the turn of each.
@Component
class ImportQueries {

    private static final TypeReference<LinkedHashMap<String, FileCounts>> COUNTS = new TypeReference<>() {};
    private static final String TRIED =
            "select id, started_at, recorded_at, outcome, counts::text as counts from exchange.import";

    private final JdbcTemplate template;
    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    ImportQueries(JdbcTemplate template) {
        this.template = template;
        this.sql = JdbcClient.create(template);
    }

    long nextId() {
        return sql.sql("select nextval('exchange.import_id_seq')")
                .query(Long.class)
                .single();
    }

    Optional<Instant> findLast() {
        return sql.sql("select max(recorded_at) from exchange.import where outcome in ('done', 'done_with_rejects')")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /// What this transaction writes is known since then.
    void tellAt(Instant instant) {
        sql.sql("select set_config('app.recorded_at', ?, true)")
                .param(instant.toString())
                .query(String.class)
                .single();
    }

    /// A way to end this transaction's statement from another thread.
    Runnable interruption() {
        return Objects.requireNonNull(template.execute((ConnectionCallback<Runnable>) connection -> {
            var server = connection.unwrap(PGConnection.class);
            return () -> {
                try {
                    server.cancelQuery();
                } catch (SQLException e) {
                    throw new IllegalStateException("the database does not hear of the cancellation", e);
                }
            };
        }));
    }

    void keep(Attempt attempt, String outcome, Map<String, ?> counts) {
        sql.sql("""
                        insert into exchange.import (centre, id, actor, started_at, recorded_at, outcome, counts)
                        overriding system value values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        attempt.visitor().centre().id(),
                        attempt.id(),
                        attempt.visitor().actor(),
                        attempt.startedAt().atOffset(ZoneOffset.UTC),
                        attempt.recordedAt().atOffset(ZoneOffset.UTC),
                        outcome,
                        json.writeValueAsString(counts))
                .update();
    }

    List<ImportTried> list(int limit) {
        return sql.sql(TRIED + " order by id desc limit ?")
                .param(limit)
                .query((row, _) -> tried(row))
                .list();
    }

    Optional<ImportTried> find(long id) {
        return sql.sql(TRIED + " where id = ?")
                .param(id)
                .query((row, _) -> tried(row))
                .optional();
    }

    private ImportTried tried(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String counts = row.getString("counts");
        return new ImportTried(
                row.getLong("id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                outcome,
                outcome.startsWith("done") ? json.readValue(counts, COUNTS) : Map.of(),
                counts.contains("busy"));
    }
}
