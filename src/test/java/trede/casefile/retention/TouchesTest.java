package trede.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.keeping.Touched;
import trede.casefile.keeping.Touches;
import trede.time.Brussels;
import trede.web.Visitors;

/// Whatever happens with somebody, in whichever room, keeps their file.
@HouseTest
class TouchesTest {

    /// Columns with a person that keep no file, and why.
    static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("casefile.search_key.person", "derived from the name"),
            Map.entry(
                    "casefile.identity_told.person", "the source's word beside the worker's: casefile.identity tells"),
            Map.entry("casefile.own_since.person", "since when we answer for a kind; casefile.own_fact tells of what"),
            Map.entry("casefile.finding_open.person", "found by the program each night"),
            Map.entry("casefile.due.person", "found by the program each night; what it is about tells itself"),
            Map.entry("casefile.unsure.person", "whose pairs must be looked at again: the program's own note"),
            Map.entry("casefile.suspicion.person", "found by the program"),
            Map.entry("casefile.merged.person", "derived from casefile.merge, which tells"),
            Map.entry("casefile.former_key.person", "derived from casefile.merge, which tells"),
            Map.entry("monitor.member_key.person", "that somebody was counted is no work on their file"));

    @Autowired
    TestCentres test;

    @Autowired
    Retentions retentions;

    @Autowired
    List<Touches> rooms;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OldFiles town;

    @BeforeEach
    void aSmallTown() {
        town = new OldFiles(test, sql, transaction);
    }

    private List<Touched> touched() {
        return rooms.stream().flatMap(room -> room.list().stream()).toList();
    }

    private Set<String> told() {
        var told = new TreeSet<String>();
        touched().forEach(each -> told.add(each.table() + "." + each.column()));
        return told;
    }

    @Test
    void everyTableWithAPersonTellsWhenItTouchedThemOrSaysWhyNot() {
        var columns = new TreeSet<>(
                sql.sql("select place::text || '.' || name from casefile.places_of_a_person() where not former")
                        .query(String.class)
                        .list());
        assertThat(columns).hasSizeGreaterThan(40);
        var toldOrSilent = told();
        assertThat(toldOrSilent).as("told and silent at once").doesNotContainAnyElementsOf(SILENT.keySet());
        toldOrSilent.addAll(SILENT.keySet());
        assertThat(columns)
                .as("tell it as a Touched, or say here why it keeps no file")
                .isSubsetOf(toldOrSilent);
        assertThat(toldOrSilent).as("told, but there is no such column").isSubsetOf(columns);
    }

    @Test
    void whateverHappensTodayKeepsTheFile() {
        var today = LocalDate.now(Brussels.ZONE);
        for (String row : OldRows.ROWS.keySet()) {
            boolean silent = SILENT.keySet().stream().anyMatch(column -> column.startsWith(table(row) + "."));
            assertThat(after(OldRows.onThe(today, row)))
                    .as("%s of today: the file is%s on the list", row, silent ? "" : " not")
                    .isEqualTo(silent);
        }
    }

    @Test
    void whatIsNotDoneYetKeepsTheFileHoweverLongAgoItBegan() {
        for (String open : List.of(
                "benefits.letter", "benefits.forwarding", "benefits.change", "casefile.referral", "contacts.signal")) {
            assertThat(after(OldRows.ROWS.get(open))).as(open).isFalse();
        }
        assertThat(
                        after(
                                "insert into casefile.own_fact (centre, person, kind, code, first) "
                                        + "select centre, person, 'benefit', 'living_wage', '2001-01-01' from casefile.person where id = :who"))
                .as("a benefit that runs")
                .isFalse();
    }

    @Test
    void whatWasDoneLongAgoKeepsNothing() {
        for (String done : List.of("contacts.visit", "benefits.review", "casefile.signed_off")) {
            assertThat(after(OldRows.ROWS.get(done))).as(done).isTrue();
        }
    }

    @Test
    void whoOnlyCameAndAskedIsCountedFromTheLastTalk() {
        as(() -> sql.sql("delete from casefile.fact f using casefile.person p where p.person = f.person and p.id = ?")
                .param(town.zwaluw)
                .update());
        assertThat(as(() -> retentions.list(10))).as("learned of today").isEmpty();
    }

    /// Whether Zwaluw is on the list after this was written; then it never was.
    private boolean after(String statement) {
        return Visitors.as(
                town.an,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    sql.sql(statement).param("who", town.zwaluw).update();
                    return !retentions.list(10).isEmpty();
                }));
    }

    private static String table(String row) {
        String table = row.split(" ")[0];
        return table.contains(".") ? table : "casefile." + table;
    }

    private <R> R as(Supplier<R> work) {
        return Visitors.as(town.an, () -> transaction.execute(_ -> work.get()));
    }
}
