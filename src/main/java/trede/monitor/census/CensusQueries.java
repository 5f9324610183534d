package trede.monitor.census;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.web.Visitors;

/// Fills a census from the `fact_` views of the visitor's centre.
@Component
public class CensusQueries {

    private static final int FETCH = 10_000;

    /// Packed by PostgreSQL into a few long rows: a driver takes longer over a million small ones than all else.
    /// Days are sent as days since 2000-01-01, infinity as the largest number; a person in four bytes.
    private static final String PEOPLE = """
            select string_agg(int4send(person::int) || date_send(birth) || date_send(coalesce(deceased_on, 'infinity')), '')
            from (select person, birth, deceased_on from casefile.fact_person%s order by person) people
            """;

    /// In whatever order the index gives them: sorting them here is quicker. A row for each code, so that
    /// no fact carries its own.
    private static final String TOLD = """
            select kind, code, string_agg(int4send(person::int) || date_send(first) || date_send(last), '')
            from casefile.fact_told%s
            group by kind, code
            """;

    private static final String OWN = TOLD.replace("fact_told", "fact_own");

    /// From which day on the centre's own rooms answer for a kind.
    private static final String SINCE = """
            select kind, string_agg(int4send(person::int) || date_send(since), '')
            from casefile.fact_own_since%s
            group by kind
            """;

    private final JdbcClient sql;

    CensusQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is known now, or was known at an instant; within one transaction that sees one state of the
    /// database.
    Census read(@Nullable Instant knownAt) {
        var census = Census.knownAt(knownAt == null ? now() : knownAt);
        String ever = knownAt == null ? "" : "_ever";
        readFromIndexes();
        from(PEOPLE, ever, knownAt).query((ResultSet row) -> Packed.people(row.getBytes(1), census));
        from(SINCE, ever, knownAt).query((ResultSet row) -> Packed.since(kind(row), row.getBytes(2), census));
        RowCallbackHandler told = row -> Packed.told(kind(row), code(row), row.getBytes(3), census);
        from(TOLD, "", knownAt).query(told);
        if (knownAt != null) {
            // apart: of both together the planner does not see how few kinds there are, and adds them up in one process
            from(TOLD, "_former", knownAt).query(told);
        }
        from(OWN, ever, knownAt).query((ResultSet row) -> Packed.own(kind(row), code(row), row.getBytes(3), census));
        return census.build();
    }

    /// Changes whenever an import brought something into the centre.
    long stamp() {
        return sql.sql("select coalesce(max(id), 0) from exchange.fact_import")
                .query(Long.class)
                .single();
    }

    /// How a person of a census is named elsewhere.
    ///
    /// @param source the source system's own id; it may be anything, so it stands in no address, log or title
    /// @param id the public one
    public record Naming(String source, UUID id) {}

    /// The names of some people of a census, by the database's own number.
    @Transactional(readOnly = true)
    public Map<Long, Naming> namings(Census census, int[] places) {
        var numbers = Arrays.stream(places).mapToObj(census::number).toArray(Long[]::new);
        var namings = new HashMap<Long, Naming>(2 * places.length);
        sql.sql("select person, source, id from casefile.fact_person_ever where person = any(?)")
                .param(numbers)
                .withFetchSize(FETCH)
                .query((ResultSet row) -> {
                    namings.put(row.getLong(1), new Naming(row.getString(2), row.getObject(3, UUID.class)));
                });
        return namings;
    }

    /// The database's own number of a person of the visitor's centre; empty for anybody else.
    @Transactional(readOnly = true)
    public Optional<Long> number(UUID id) {
        return sql.sql("select person from casefile.fact_person_ever where id = ? limit 1")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /// The planner expects few rows known at an instant; there are many, and an index holds all that is asked for.
    /// It plans anew for each centre: what was planned for a small one reads a large one in one process.
    private void readFromIndexes() {
        sql.sql("""
                        select set_config('enable_sort', 'off', true) || set_config('enable_nestloop', 'off', true)
                               || set_config('enable_seqscan', 'off', true) || set_config('enable_bitmapscan', 'off', true)
                               || set_config('plan_cache_mode', 'force_custom_plan', true)
                        """).query(String.class).single();
    }

    private static FactKind kind(ResultSet row) throws SQLException {
        return FactKind.find(row.getString("kind")).orElseThrow();
    }

    private static FactCode code(ResultSet row) throws SQLException {
        return FactCode.find(row.getString("code")).orElseThrow();
    }

    private Instant now() {
        return sql.sql("select transaction_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /// All rows at once, some megabytes: PostgreSQL divides the work among its processes only for who takes it so.
    ///
    /// @param view the end of its name
    private JdbcClient.StatementSpec from(String select, String view, @Nullable Instant knownAt) {
        int centre = Visitors.get().centre().id();
        return knownAt == null
                ? sql.sql(select.formatted(view + " where centre = ?")).param(centre)
                : sql.sql(select.formatted(view + " where centre = ? and known @> ?"))
                        .param(centre)
                        .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
    }
}
