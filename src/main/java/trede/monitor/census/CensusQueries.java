package trede.monitor.census;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.FactKind;

/// Fills a census from the `fact_` views of the visitor's centre.
@Component
public class CensusQueries {

    private static final int FETCH = 10_000;
    private static final String PEOPLE = """
            select person, id, birth - date '1970-01-01' as born, deceased_on - date '1970-01-01' as died
            from casefile.fact_person""";
    private static final String FACTS = """
            select kind, person, code, first - date '1970-01-01' as first_day,
                   case when last = 'infinity' then 2147483647 else last - date '1970-01-01' end as last_day
            from casefile.fact_told""";
    /// As they stand in the index, so that nothing is sorted and no row is visited.
    private static final String FACTS_ORDER = " order by kind, person, first";
    private static final String PEOPLE_ORDER = " order by person";

    private final JdbcClient sql;

    CensusQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is known now, or was known at an instant; within one transaction that sees one state of the database.
    Census read(@Nullable Instant knownAt) {
        var census = Census.knownAt(knownAt == null ? now() : knownAt);
        readInOrder();
        statement(PEOPLE, PEOPLE_ORDER, knownAt).query((ResultSet row) -> {
            int died = row.getInt(4);
            if (row.wasNull()) {
                census.person(row.getLong(1), row.getObject(2, UUID.class), row.getInt(3));
            } else {
                census.person(row.getLong(1), row.getObject(2, UUID.class), row.getInt(3), died);
            }
        });
        var reading = new Reading(census);
        statement(FACTS, FACTS_ORDER, knownAt).query(reading::fact);
        return census.build();
    }

    /// Changes whenever an import brought something into the centre.
    long stamp() {
        return sql.sql("select coalesce(max(id), 0) from exchange.fact_import")
                .query(Long.class)
                .single();
    }

    /// The source's own ids of some people of a census, by number.
    @Transactional(readOnly = true)
    public Map<Long, String> sources(Census census, int[] places) {
        var numbers = new ArrayList<Long>(places.length);
        for (int place : places) {
            numbers.add(census.number(place));
        }
        var sources = new HashMap<Long, String>(2 * places.length);
        sql.sql("select person, source from casefile.fact_person_ever where person = any(?)")
                .param(numbers.toArray(Long[]::new))
                .withFetchSize(FETCH)
                .query((ResultSet row) -> {
                    sources.put(row.getLong(1), row.getString(2));
                });
        return sources;
    }

    /// The planner expects few rows known at an instant and would sort them, and look each person up one by one;
    /// they lie in order in both indexes.
    private void readInOrder() {
        sql.sql("select set_config('enable_sort', 'off', true) || set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .single();
    }

    private Instant now() {
        return sql.sql("select transaction_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private JdbcClient.StatementSpec statement(String select, String order, @Nullable Instant knownAt) {
        return knownAt == null
                ? sql.sql(select + order).withFetchSize(FETCH)
                : sql.sql(select + "_ever where known @> ?" + order)
                        .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                        .withFetchSize(FETCH);
    }

    /// Follows rows that come by kind and person, so that each person is looked for where the last one was found.
    private static final class Reading {

        private final Census.Builder census;
        private final Map<String, Byte> codes = new HashMap<>();
        private @Nullable FactKind kind;
        private long number = -1;
        private int near;
        private boolean known;

        Reading(Census.Builder census) {
            this.census = census;
        }

        void fact(ResultSet row) throws SQLException {
            var of = kindOf(row.getString(1));
            long whose = row.getLong(2);
            if (whose != number) {
                number = whose;
                int place = census.place(whose, near);
                known = place >= 0;
                near = known ? place : -place - 1;
            }
            if (known) {
                byte code = Objects.requireNonNull(codes.get(row.getString(3)));
                census.add(near, of, code, row.getInt(4), row.getInt(5));
            }
        }

        private FactKind kindOf(String code) {
            if (kind == null || !kind.code().equals(code)) {
                kind = FactKind.find(code).orElseThrow();
                number = -1;
                near = 0;
                codes.clear();
                for (var each : kind.codes()) {
                    codes.put(each.code(), Column.Codes.of(kind).placeOf(each));
                }
            }
            return kind;
        }
    }
}
