package trede.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Looks;
import trede.casefile.Town;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// A file goes when two administrators agree, whole and with its history; what remains is a proof.
@HouseTest
class DestructionTest {

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in ('casefile', 'access', 'exchange', 'monitor', 'papers', 'post', 'contacts', 'benefits')
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'centre')
              and has_table_privilege(c.oid, 'SELECT')
            order by 1
            """;

    /// By any name: what the destruction itself finds, and whatever is called so: person, kept_person …
    private static final String COLUMNS = """
            select table_schema || '.' || table_name as place, column_name as name, data_type as type
            from information_schema.columns
            where table_schema not in ('pg_catalog', 'information_schema') and column_name like '%person%'
              and data_type in ('bigint', 'uuid')
              and (table_schema, table_name) in (select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE')
            union
            select place::text, name, 'bigint' from casefile.places_of_a_person()
            order by 1, 2
            """;

    @Autowired
    TestCentres test;

    @Autowired
    Retentions retentions;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OldFiles town;

    record Column(String place, String name, String type) {}

    @BeforeEach
    void aSmallTown() {
        town = new OldFiles(test, sql, transaction);
    }

    @Test
    void whoHadHelpLongAgoIsPastTheTerm() {
        var overdue = as(town.an, () -> retentions.list(10));
        assertThat(overdue).extracting(Overdue::id).containsExactly(town.zwaluw);
        assertThat(overdue.getFirst().lastDay()).isEqualTo(LocalDate.of(2001, 12, 31));
        assertThat(overdue.getFirst().reason()).isEqualTo("casefile.file_years");
        Visitors.as(
                town.an, () -> new Town(sql, transaction).fact(town.zwaluw, "activity", "social", "2026-01-01", null));
        assertThat(as(town.an, () -> retentions.list(10))).isEmpty();
    }

    @Test
    void nothingOfThePersonIsLeftAnywhere() {
        as(town.an, () -> {
            looks.log("person", Map.of(), List.of(town.zwaluw, town.mus));
            retentions.propose(List.of(town.zwaluw));
            return true;
        });
        town.fillEverything();
        long number = number(town.zwaluw);
        for (var column : columns()) {
            assertThat(count(column, number))
                    .as(
                            "%s.%s holds no row of the person: give it one in OldFiles, so that its destruction is proven",
                            column.place(), column.name())
                    .isPositive();
        }
        assertThatThrownBy(() -> as(town.bo, () -> retentions.approve(keys()))).isInstanceOf(Refusal.class);
        assertThat(as(town.bo, () -> destroy(keys()))).isOne();
        for (var column : columns()) {
            assertThat(count(column, number)).as(column.toString()).isZero();
        }
        for (String table :
                as(town.an, () -> sql.sql(TABLES).query(String.class).list())) {
            for (String trace : List.of(town.zwaluw.toString(), "Zwaluw", "zwaluw-1", "32475123456")) {
                assertThat(as(
                                town.an,
                                () -> sql.sql("select count(*) from " + table + " t where t::text like ?")
                                        .param("%" + trace + "%")
                                        .query(Long.class)
                                        .single()))
                        .as("%s tells of %s", table, trace)
                        .isZero();
            }
        }
        assertThat(as(town.an, () -> retentions.list(10))).isEmpty();
        assertThat(number(town.mus)).isPositive();
    }

    @Test
    void theProofSaysWhoWhenAndHowMuchWithARandomKey() {
        as(town.an, () -> {
            looks.log("person", Map.of(), List.of(town.zwaluw));
            retentions.propose(List.of(town.zwaluw));
            return true;
        });
        var keys = keys();
        as(town.bo, () -> retentions.approve(keys));
        var proof = as(town.an, () -> retentions.listProofs(10)).getFirst();
        assertThat(proof.key()).isEqualTo(keys.getFirst());
        assertThat(proof.proposedBy()).isEqualTo(town.an.actor());
        assertThat(proof.approvedBy()).isEqualTo(town.bo.actor());
        assertThat(proof.rows())
                .containsEntry("casefile.fact", 1L)
                .containsEntry("casefile.identity", 1L)
                .containsKey("access.look_person");
        // a look took place, and showed one person: which, only the key says
        assertThat(as(
                        town.an,
                        () -> sql.sql(
                                        "select count(*) from access.look where what = 'person' and people = array[?]::uuid[]")
                                .param(proof.key())
                                .query(Long.class)
                                .single()))
                .isOne();
    }

    @Test
    void whoProposedDoesNotApprove() {
        as(town.an, () -> {
            retentions.propose(List.of(town.zwaluw));
            return true;
        });
        var keys = keys();
        assertThatThrownBy(() -> as(town.an, () -> retentions.approve(keys))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(town.an, () -> destroy(keys)))
                .hasStackTraceContaining("two administrators must agree");
        assertThatThrownBy(() -> as(town.centre, () -> destroy(keys))).hasStackTraceContaining("only an administrator");
        assertThat(as(test.member(test.centre(), trede.access.Role.ADMINISTRATOR), () -> destroy(keys)))
                .as("another centre's list")
                .isZero();
        assertThat(number(town.zwaluw)).isPositive();
    }

    @Test
    void whoServesCannotDestroyOtherwise() {
        assertThatThrownBy(() -> as(
                        town.an,
                        () -> sql.sql("delete from casefile.identity_history").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> as(
                        town.an,
                        () -> sql.sql("select casefile.take_out(1, 1)")
                                .query(String.class)
                                .single()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> as(
                        town.an,
                        () -> sql.sql("delete from casefile.destruction").update()))
                .hasStackTraceContaining("permission denied");
    }

    private List<UUID> keys() {
        return as(town.an, () -> retentions.listProposals(10)).stream()
                .map(Proposal::key)
                .toList();
    }

    private int destroy(List<UUID> keys) {
        return sql.sql("select casefile.destroy(?)")
                .param(keys.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private List<Column> columns() {
        return as(town.an, () -> sql.sql(COLUMNS).query(Column.class).list());
    }

    private long count(Column column, long number) {
        Object who = column.type().equals("uuid") ? town.zwaluw : (Object) number;
        return as(
                town.an,
                () -> sql.sql("select count(*) from " + column.place() + " where " + column.name() + " = ?")
                        .param(who)
                        .query(Long.class)
                        .single());
    }

    private long number(UUID person) {
        return as(town.an, () -> new Town(sql, transaction).number(person));
    }

    private <R> R as(Visitor visitor, Supplier<R> work) {
        return Visitors.as(visitor, () -> transaction.execute(_ -> work.get()));
    }
}
