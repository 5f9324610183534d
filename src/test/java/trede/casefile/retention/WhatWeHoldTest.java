package trede.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.holding.Held;
import trede.casefile.holding.Holdings;
import trede.casefile.holding.Occasion;
import trede.web.NotHere;
import trede.web.Visitors;
import trede.web.Words;

/// Whoever asks what we hold about them is told of every table in which they stand.
@HouseTest
class WhatWeHoldTest {

    /// What nobody is told, and why.
    private static final Map<String, String> UNTOLD = Map.ofEntries(
            Map.entry("casefile.search_key.person", "derived from the names, which are told"),
            Map.entry("casefile.finding_open.person", "found anew each night in what is told"),
            Map.entry("casefile.due.person", "found anew each night in what is told"),
            Map.entry("casefile.unsure.person", "the program's own note to look again"),
            Map.entry(
                    "casefile.suspicion.person", "found by the program, nobody decided it yet; it is about others too"),
            Map.entry("casefile.merged.person", "derived from casefile.merge, which is told"),
            Map.entry("casefile.former_key.person", "derived from casefile.merge, which is told"),
            Map.entry("casefile.own_since.person", "since when we answer for a kind; what we decided is told"),
            Map.entry("casefile.handed.person", "how a handover is taken back; its note and the followers are told"),
            Map.entry("casefile.referral_reading.person", "which colleague has read an answer; the answer is told"),
            Map.entry("casefile.own_fact.person", "the same as benefits.held_right, which is told"),
            Map.entry("monitor.member_key.person", "a random number in a closed figure"));

    private static final String NOTHING = "delete from casefile.merged where false and cast(:who as uuid) is null";

    @Autowired
    TestCentres test;

    @Autowired
    Holdings holdings;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    OldFiles town;
    Member nadia;

    record Place(String table, String name) {}

    @BeforeEach
    void aSmallTown() {
        town = new OldFiles(test, sql, transaction);
        nadia = test.member(town.centre, Role.HEAD_OF_SERVICE);
    }

    @Test
    void everyTableWithAPersonIsTold() {
        var untold = new TreeSet<String>();
        for (var place : places()) {
            if (!isTold(place)) {
                untold.add(place.table() + "." + place.name());
            }
        }
        assertThat(untold)
                .as("tell these by a HeldSource, or say here why not")
                .isEqualTo(new TreeSet<>(UNTOLD.keySet()));
    }

    @Test
    void allOfItIsSaidInFourLanguagesOnPageAndPaper() throws Exception {
        as(() -> {
            // a file that went into another one leads there
            OldRows.ROWS.forEach((row, statement) -> write(row.equals("casefile.merged") ? NOTHING : statement));
            return true;
        });
        for (var language : Words.LANGUAGES) {
            var page = answer("?why=check", language);
            assertThat(page).contains("Zazie Zwaluw").doesNotContain("casefile.held", "benefits.held", "contacts.held");
            assertThat(answer(".json?why=check", language)).contains("casefile.household", "casefile.relation");
            assertThat(answer(".pdf?why=check&language=" + language.getLanguage(), language))
                    .startsWith("%PDF");
        }
    }

    private String answer(String below, Locale language) throws Exception {
        var answer = mvc.perform(get("/" + town.centre.centre().code() + "/people/" + town.zwaluw + "/export" + below)
                        .with(TestCentres.signedIn(
                                new Member(nadia.id(), nadia.name(), nadia.role(), language, nadia.centre()))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        if (below.startsWith(".pdf")) {
            Files.write(Path.of("target", "held-" + language.getLanguage() + ".pdf"), answer.getContentAsByteArray());
        }
        return answer.getContentAsString();
    }

    /// It makes a difference to the answer whether the row is there: when it is written into an empty file, or
    /// taken out of a full one.
    private boolean isTold(Place place) {
        String row = place.name().equals("person") || place.name().matches("a|survivor")
                ? place.table()
                : place.table() + " " + place.name();
        boolean written = Optional.ofNullable(OldRows.ROWS.get(row))
                .map(statement -> changes(List.of(), statement))
                .orElse(false);
        return written
                || changes(
                        List.copyOf(OldRows.ROWS.values()),
                        "delete from %s t using casefile.person p ".formatted(place.table())
                                + "where p.centre = t.centre and p.person = t.%s and p.id = :who"
                                        .formatted(place.name()));
    }

    private boolean changes(List<String> before, String act) {
        return Boolean.TRUE.equals(Visitors.as(
                nadia,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    before.forEach(this::write);
                    var was = told();
                    try {
                        write(act);
                        return !told().equals(was);
                    } catch (BadSqlGrammarException forbidden) {
                        return false;
                    } catch (NotHere gone) {
                        return true;
                    }
                })));
    }

    private void write(String statement) {
        sql.sql(statement).param("who", town.zwaluw).update();
    }

    /// All but that and how we just looked.
    private String told() {
        Held held = holdings.get(town.zwaluw, Occasion.CHECK, "page");
        var parts = new ArrayList<>();
        parts.add(held.person());
        parts.add(held.facts());
        parts.add(held.particulars());
        parts.add(held.followers());
        parts.add(held.things());
        parts.add(held.seen().glasses());
        parts.add(held.changes());
        return parts.toString();
    }

    private List<Place> places() {
        return as(() -> sql.sql(
                        "select place::text as \"table\", name from casefile.places_of_a_person() where not former order by 1, 2")
                .query(Place.class)
                .list());
    }

    private <R> R as(Supplier<R> work) {
        return Visitors.as(nadia, () -> transaction.execute(_ -> work.get()));
    }
}
