package trede.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.retention.OldFiles;
import trede.web.Visitor;
import trede.web.Visitors;

/// Somebody who knows real numbers of another centre's people tries them at every door, in every role. Nobody
/// answers. `-Dguesses=10000` tries longer; a fresh seed each time, printed.
@HouseTest
class GuessTest {

    private static final int GUESSES = Integer.getInteger("guesses", 1_000);
    private static final String SECRET = "Geheimveld";

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoKnowsAnotherCentresNumbersGetsNoAnswer() throws Exception {
        var here = test.centre();
        var there = test.centre();
        var known = numbersOf(there);
        var members = new ArrayList<Member>();
        Role.SHIPPED.forEach(role -> members.add(test.member(here, role)));
        var doors = Doors.list(addresses).stream()
                .filter(door -> door.pattern().replace("{centre}", "").contains("{"))
                .toList();
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(GUESSES + " guesses at " + doors.size() + " doors, seed " + seed);
        var chance = new Random(seed);
        var answered = new TreeSet<String>();
        for (int guess = 0; guess < GUESSES; guess++) {
            var door = doors.get(chance.nextInt(doors.size()));
            var who = members.get(chance.nextInt(members.size()));
            var centre = chance.nextInt(3) == 0 ? there : here;
            String address = door.address(centre.centre().code(), number(known, chance));
            var answer = mvc.perform(request(door.method(), address)
                            .with(TestCentres.signedIn(who))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() / 100 != 4 || answer.getContentAsString().contains(SECRET)) {
                answered.add(answer.getStatus() + " " + door.method() + " " + door.pattern() + " "
                        + who.role().code());
            }
        }
        assertThat(answered).isEmpty();
    }

    private List<UUID> numbersOf(Visitor there) {
        var town = new Town(sql, transaction);
        return Visitors.as(there, () -> {
            for (int i = 0; i < 20; i++) {
                town.fact(
                        town.person("S-" + i, "Gust", SECRET, "1980-01-01"),
                        "benefit",
                        "living_wage",
                        "2020-01-01",
                        null);
            }
            return transaction.execute(_ -> sql.sql("""
                            select id from casefile.person
                            union all select id from access.account
                            union all select id from casefile.site
                            """).query(UUID.class).list());
        });
    }

    @Test
    void whoKnowsTheNumbersOfThingsOfAnotherCentreOrOfAClosedFileGetsNoAnswer() throws Exception {
        var here = test.centre();
        var there = new OldFiles(test, sql, transaction);
        var closed = new OldFiles(test, sql, transaction);
        for (var town : List.of(there, closed)) {
            town.fill(table -> !table.startsWith("casefile.merge"));
        }
        var members = shutOut(here, closed);
        var known = things(there.centre);
        var shut = things(closed.centre);
        assertThat(known.keySet()).contains("contacts.note", "contacts.signal", "benefits.decision", "benefits.letter");
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("things of others, seed " + seed);
        var chance = new Random(seed);
        var kinds = new TreeSet<>(known.keySet());
        var answered = new TreeSet<String>();
        for (var door : Doors.list(addresses)) {
            if (!door.pattern().replace("{centre}", "").contains("{")) {
                continue;
            }
            for (String kind : kinds) {
                var who = members.get(chance.nextInt(members.size()));
                boolean inside = who.centre().equals(closed.centre.centre());
                var thing = (inside ? shut : known).get(kind);
                if (thing == null || inside && ENTRANCES.contains(kind)) {
                    continue; // numbers of colleagues are no secret within the centre
                }
                String address = door.pattern()
                        .replace("{centre}", who.centre().code())
                        .replaceFirst("(/people/)\\{[^}]+}", "$1" + (inside ? closed : there).zwaluw)
                        .replaceAll("\\{[^}]+}", thing.toString());
                if (answers(door, address, who, inside)) {
                    answered.add(door.method() + " " + door.pattern() + " "
                            + who.role().code() + " " + kind);
                }
            }
        }
        assertThat(answered).isEmpty();
    }

    // Everybody here, and everybody to whom the file is closed.
    private List<Member> shutOut(Visitor here, OldFiles closed) {
        var members = new ArrayList<Member>();
        for (var role : Role.SHIPPED) {
            members.add(test.member(here, role));
            var colleague = test.member(closed.centre, role);
            members.add(colleague);
            closed.change("insert into casefile.closed (centre, person, account, why) select centre, person, '"
                    + colleague.id() + "', 'own' from casefile.person where id = :who");
        }
        return members;
    }

    // Another centre's thing is nowhere; a closed file is shut at every door of a person, and named on no page.
    private boolean answers(Doors.Door door, String address, Member who, boolean inside) throws Exception {
        var answer = mvc.perform(request(door.method(), address)
                        .with(TestCentres.signedIn(who))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        String page = answer.getContentAsString();
        boolean told = page.contains("Zwaluw") && !page.contains("role=\"alert\"");
        boolean refused = answer.getStatus() / 100 == 4;
        return told || !refused && (!inside || door.ofAPerson());
    }

    /// Numbers of colleagues and teams, that every colleague meets in lists.
    private static final Set<String> ENTRANCES = Set.of("access.account", "casefile.site", "casefile.team");

    /// One number of each kind of thing there is in a centre.
    private Map<String, UUID> things(Visitor centre) {
        return Visitors.as(
                centre,
                () -> transaction.execute(_ -> {
                    var found = new TreeMap<String, UUID>();
                    var tables = sql.sql("""
                            select c.table_schema || '.' || c.table_name from information_schema.columns c
                            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                            where c.column_name = 'id' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
                              and c.table_schema in ('access', 'casefile', 'contacts', 'benefits')
                              and c.table_name not like '%_history'
                              and exists (select from information_schema.columns k
                                          where k.table_schema = c.table_schema and k.table_name = c.table_name
                                            and k.column_name = 'centre')
                            """).query(String.class).list();
                    for (String table : tables) {
                        sql.sql("select id from " + table + " limit 1")
                                .query(UUID.class)
                                .optional()
                                .ifPresent(id -> found.put(table, id));
                    }
                    return found;
                }));
    }

    private static Object number(List<UUID> known, Random chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> new UUID(chance.nextLong(), chance.nextLong());
            case 1 -> chance.nextInt(1_000);
            default -> known.get(chance.nextInt(known.size()));
        };
    }
}
