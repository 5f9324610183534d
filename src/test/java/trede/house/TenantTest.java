package trede.house;

// Longer than the house's measure: the promises are read together, beside the exceptions they allow.

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.web.Visitor;
import trede.web.Visitors;

/// What the database itself promises: a centre never sees another's rows, and nothing is
/// overwritten unseen.
@HouseTest
class TenantTest {

    /// Tables that belong to no centre.
    private static final Map<String, String> NOBODYS = Map.of(
            "access.centre", "the list of centres is no secret, and a centre must be found before it can be entered",
            "access.look_term", "one row that only the owner of the tables changes: how long a look is kept at least",
            "access.address_count", "an address knocks before it names a centre; only its keyed hash is kept");

    /// Tables without a former version of their rows; those that say "never" may be changed by
    /// nobody who serves.
    private static final Map<String, String> WITHOUT_HISTORY = Map.ofEntries(
            Map.entry("casefile.person", "never changes: the anchor, what is known of it is in casefile.identity"),
            Map.entry("casefile.picture", "never changes: it goes with its casefile.photo, for good"),
            Map.entry("casefile.search_key", "derived from casefile.identity"),
            Map.entry(
                    "casefile.destruction_proposal",
                    "a history of it would keep the person; what came of it is casefile.destruction"),
            Map.entry("casefile.destruction", "never changes: it is a proof"),
            Map.entry("casefile.finding_open", "derived by the checks; what was signed off keeps its history"),
            Map.entry("casefile.due", "derived from what the rooms tell; what it is about keeps its own history"),
            Map.entry("benefits.paper", "never changes: it is what was sent, byte for byte"),
            Map.entry("access.look", "never changes: it is a log"),
            Map.entry(
                    "access.sign_in_count",
                    "counts tries and forgets them after hours; each try is a line of access.look"),
            Map.entry("access.session", "seen once a minute; sign-in and end are lines of access.look"),
            Map.entry(
                    "access.second_factor",
                    "a secret taken away must be gone; its coming and going are lines of access.look"),
            Map.entry("access.token_use", "the day of the last use only; what was asked stands in access.look"),
            Map.entry("access.recovery_code", "a used code must be gone; its use is a sign-in in access.look"),
            Map.entry("access.look_person", "never changes: it is a log"),
            Map.entry("monitor.closing", "never changes: what was told to the council"),
            Map.entry("monitor.closed_cell", "never changes: what was told to the council"),
            Map.entry("monitor.member_key", "never changes, until its person's file is destroyed"),
            Map.entry("exchange.import", "never changes: it is a log"),
            Map.entry("casefile.suspicion", "derived from names, births, numbers and particulars"),
            Map.entry("casefile.unsure", "whose pairs must be looked at again"),
            Map.entry("casefile.merge_row", "never changes: what moved in a merge"),
            Map.entry("casefile.merged", "derived from casefile.merge"),
            Map.entry(
                    "contacts.note_draft",
                    "kept every few seconds while somebody types; nobody's word until it is a note"),
            Map.entry("contacts.note_word", "derived from contacts.note"),
            Map.entry("casefile.former_key", "derived from casefile.merge"),
            Map.entry("post.message", "what left is wiped: a history of it would keep the words"),
            Map.entry("post.server", "a secret taken away must be gone; its coming and going are lines of access.look"),
            Map.entry(
                    "contacts.feed",
                    "a secret taken away must be gone; its coming and going are lines of access.look"));

    private static final String OURS = """
            select n.nspname || '.' || c.relname as name
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
              and n.nspname !~ '^pg_temp' and c.relname !~ 'flyway'
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestCentres centres;

    @Test
    void everyTableBelongsToACentre() {
        assertThat(names(OURS + """
                and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'centre' and a.attnotnull)
                """)).isSubsetOf(NOBODYS.keySet());
    }

    @Test
    void everyTableOfACentreIsGuarded() {
        assertThat(names(OURS + """
                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'centre')
                and not (c.relrowsecurity and exists (
                    select from pg_policy p
                    where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
                      and pg_get_expr(p.polqual, c.oid) = '(centre = access.current_centre())'
                      and pg_get_expr(p.polwithcheck, c.oid) = '(centre = access.current_centre())'))
                """)).isEmpty();
        assertThat(names(OURS + "and (select count(*) from pg_policy p where p.polrelid = c.oid) > 1"))
                .as("a second policy would widen the first")
                .isEmpty();
    }

    @Test
    void everyTableKeepsItsFormerRowsUnlessItSaysWhy() {
        var allowed = new HashSet<>(WITHOUT_HISTORY.keySet());
        allowed.addAll(NOBODYS.keySet());
        assertThat(names(OURS + """
                and c.relname !~ '_history$'
                and not (exists (select from pg_trigger t
                                 join pg_proc f on f.oid = t.tgfoid
                                 where t.tgrelid = c.oid and f.proname = 'keep_former' and t.tgenabled in ('O', 'A'))
                         and (select array_agg((a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum)
                              from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
                           = (select array_agg((a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum)
                              from pg_attribute a
                              where a.attrelid = to_regclass(n.nspname || '.' || c.relname || '_history')
                                and a.attnum > 0 and not a.attisdropped))
                """)).isSubsetOf(allowed);
    }

    @Test
    void whatNeverChangesCannotBeChanged() {
        var changeable = names(OURS + "and has_any_column_privilege(c.oid, 'UPDATE')");
        var destroyable = names(OURS + "and has_table_privilege(c.oid, 'DELETE')");
        for (var table : WITHOUT_HISTORY.entrySet()) {
            if (table.getValue().startsWith("never")) {
                assertThat(changeable).doesNotContain(table.getKey());
                assertThat(destroyable).doesNotContain(table.getKey());
            }
        }
        assertThat(names(OURS + "and has_table_privilege(c.oid, 'TRUNCATE, TRIGGER, REFERENCES')"))
                .isEmpty();
    }

    @Test
    void historyCanOnlyBeRead() {
        assertThat(names(OURS + """
                and c.relname ~ '_history$'
                and (has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE') or has_any_column_privilege(c.oid, 'INSERT, UPDATE'))
                """)).isEmpty();
        assertThatThrownBy(() -> inNewCentre("delete from casefile.fact_history"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aViewShowsNoMoreThanItsTables() {
        assertThat(names("""
                select n.nspname || '.' || c.relname as name
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                  and not (c.relkind = 'v' and coalesce(c.reloptions @> array['security_invoker=true']
                                                        or c.reloptions @> array['security_invoker=on'], false))
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                """)).isEmpty();
    }

    @Test
    void whoServesIsNeitherMasterNorOwner() {
        assertThat(names("""
                select rolname as name from pg_roles
                where pg_has_role(current_user, oid, 'member')
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEmpty();
        assertThat(names("""
                select relname::text as name from pg_class where pg_has_role(current_user, relowner, 'member')
                    and relpersistence <> 't'
                union all
                select nspname from pg_namespace where pg_has_role(current_user, nspowner, 'member') and nspname !~ '^pg_'
                union all
                select proname from pg_proc where pg_has_role(current_user, proowner, 'member')
                union all
                select nspname from pg_namespace
                where nspname in ('public', 'access', 'casefile', 'exchange', 'monitor') and has_schema_privilege(oid, 'CREATE')
                """)).isEmpty();
        assertThatThrownBy(() -> inNewCentre("set local session_replication_role = 'replica'"))
                .as("triggers cannot be switched off")
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void withoutACentreThereIsNothingToSee() {
        var visitor = centres.centre();
        fill(visitor);
        for (String table : guarded()) {
            Long seen = new TransactionTemplate(transactions).execute(status -> count(table));
            assertThat(seen).as(table).isZero();
        }
    }

    @Test
    void anotherCentresRowsAreOutOfSight() {
        var one = centres.centre();
        var other = centres.centre();
        fill(one);
        assertThat(as(one, () -> count("casefile.person"))).isOne();
        assertThat(as(one, () -> count("casefile.fact_history"))).isOne();
        assertThat(as(one, () -> count("casefile.fact_told_ever"))).isEqualTo(2);
        for (String table : guarded()) {
            assertThat(as(
                            other,
                            () -> jdbc.sql("select count(*) from " + table + " where centre <> ?")
                                    .param(other.centre().id())
                                    .query(Long.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(as(other, () -> count("casefile.person"))).isZero();
        assertThat(as(other, () -> count("casefile.fact_history"))).isZero();
        assertThat(as(other, () -> count("casefile.fact_told_ever"))).isZero();
        assertThat(as(other, () -> count("casefile.fact_person_ever"))).isZero();
    }

    @Test
    void aRowCannotBePutIntoAnotherCentre() {
        var one = centres.centre();
        var other = centres.centre();
        assertThatThrownBy(() -> as(
                        other,
                        () -> jdbc.sql("insert into casefile.person (centre, source) values (?, 'k-1')")
                                .param(one.centre().id())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theNextWorkOnTheSameConnectionDoesNotInheritTheCentre() {
        for (int i = 0; i < 30; i++) { // more often than the pool has connections
            as(centres.centre(), () -> count("casefile.person"));
        }
        Integer centre = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select coalesce(access.current_centre(), 0)")
                        .query(Integer.class)
                        .single());
        assertThat(centre).isZero();
    }

    /// One person with a fact that was told and corrected.
    private void fill(Visitor visitor) {
        as(
                visitor,
                () -> jdbc.sql("insert into casefile.person (centre, source) values (access.current_centre(), 'jo')")
                        .update());
        as(visitor, () -> jdbc.sql("""
                insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, told_by)
                select centre, person, 'Peeters', 'Jo', '1980', '1980-01-01', 0 from casefile.person
                """).update());
        as(visitor, () -> jdbc.sql("""
                insert into casefile.fact (centre, person, kind, code, first, told_by)
                select centre, person, 'benefit', 'living_wage', '2015-01-01', 0 from casefile.person
                """).update());
        as(
                visitor,
                () -> jdbc.sql("update casefile.fact set last = '2015-06-30'").update());
    }

    private List<String> guarded() {
        return names(OURS + "and c.relrowsecurity and has_table_privilege(c.oid, 'SELECT')");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private void inNewCentre(String sql) {
        as(centres.centre(), () -> jdbc.sql(sql).update());
    }

    private <R> R as(Visitor visitor, Supplier<R> work) {
        return Visitors.as(visitor, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
