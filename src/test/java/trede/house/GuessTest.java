package trede.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    private static Object number(List<UUID> known, Random chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> new UUID(chance.nextLong(), chance.nextLong());
            case 1 -> chance.nextInt(1_000);
            default -> known.get(chance.nextInt(known.size()));
        };
    }
}
