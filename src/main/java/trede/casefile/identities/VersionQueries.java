package trede.casefile.identities;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what an identity said formerly, and who wrote it.
@Component
class VersionQueries {

    private static final String EVER = "(select * from casefile.identity where person = :person union all "
            + "select * from casefile.identity_history where person = :person and not isempty(known)) v";

    private final JdbcClient sql;

    VersionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// As text by column, of the version that is known since then.
    Optional<Map<String, @Nullable String>> find(long person, Instant since) {
        return sql.sql("select * from " + EVER + " where lower(known) = :since")
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    Map<String, @Nullable String> values = new TreeMap<>();
                    for (String column : IdentityQueries.COLUMNS) {
                        values.put(column, row.getString(column));
                    }
                    Object interpreter = row.getObject("interpreter");
                    values.put("interpreter", interpreter == null ? null : interpreter.toString());
                    return values;
                })
                .optional();
    }

    /// Who typed each version, by since when it was known; a version that an import told is not among them.
    Map<Instant, String> writers(long person) {
        var writers = new HashMap<Instant, String>();
        sql.sql("select lower(known) as since, typed_by from " + EVER + " where told_by = 0 and typed_by is not null")
                .param("person", person)
                .query(row -> {
                    writers.put(row.getObject("since", OffsetDateTime.class).toInstant(), row.getString("typed_by"));
                });
        return writers;
    }

    record Latest(@Nullable String actor, Instant at) {}

    Latest latest(long person) {
        return sql.sql(
                        "select case when told_by = 0 then typed_by end as actor, lower(known) as at from casefile.identity where person = ?")
                .param(person)
                .query((row, _) -> new Latest(
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
