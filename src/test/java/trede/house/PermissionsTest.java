package trede.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.house.Doors.Door;
import trede.web.Right;
import trede.web.Visitors;

/// Each role at each door, for a file that is their own, their team's, another team's, closed to them, or
/// another
/// centre's:
/// it opens exactly where `docs/map/permissions.md` says so.
@HouseTest
class PermissionsTest {

    private static final Path TABLE = Path.of("docs/map/permissions.md");

    /// Pages without anybody's data, or with the visitor's own only.
    private static final Pattern FOR_ALL = Pattern.compile("/\\{centre}/(help|kept(/removal)?|account(/.*)?)");

    private enum Whose {
        OWN,
        TEAM,
        OTHER_TEAM,
        CLOSED
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Test
    void theTableShowsWhatThePagesAskFor() throws Exception {
        String drawn = draw();
        String kept = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        if (!drawn.equals(kept)) {
            Files.writeString(TABLE, drawn);
        }
        assertThat(kept.equals(drawn))
                .as("%s was drawn again: look at what changed and commit it", TABLE)
                .isTrue();
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        assertThat(Doors.list(addresses).stream()
                        .filter(door -> door.right().isEmpty())
                        .map(Door::pattern))
                .allMatch(pattern -> FOR_ALL.matcher(pattern).matches());
    }

    @Test
    void everyRoleAtEveryDoor() throws Exception {
        var town = new Offices(test, teams, followers, sql, transaction);
        var wrong = new ArrayList<String>();
        var members = Role.SHIPPED.stream()
                .map(role -> test.member(town.centre, role))
                .toList();
        // all of them before the first look: a census knows nobody who came later
        var filesOf = members.stream().collect(Collectors.toMap(Member::id, member -> files(town, member)));
        int tried = 0;
        for (Member member : members) {
            var role = member.role();
            var files = filesOf.get(member.id());
            for (Door door : Doors.list(addresses)) {
                for (Whose whose : door.ofAPerson() ? Whose.values() : new Whose[] {Whose.OWN}) {
                    int status = open(door, town, member, files.get(whose));
                    tried++;
                    if (!fits(door, role, whose, status)) {
                        wrong.add("%s %s %s, %s: %d"
                                .formatted(role.code(), door.method(), door.pattern(), whose, status));
                    }
                }
            }
        }
        System.out.println(tried + " doors tried");
        assertThat(wrong).isEmpty();
    }

    @Test
    void noDoorOpensToWhoWorksElsewhere() throws Exception {
        var town = new Offices(test, teams, followers, sql, transaction);
        var wrong = new ArrayList<String>();
        for (Role role : Role.SHIPPED) {
            var stranger = test.member(test.centre(), role);
            for (Door door : Doors.list(addresses)) {
                int status = open(door, town, stranger, town.jan);
                if (status != 404) {
                    wrong.add(door + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(Door door, Role role, Whose whose, int status) {
        boolean right = door.right().map(role::may).orElse(true);
        boolean visible = switch (whose) {
            case OWN, TEAM -> true;
            case OTHER_TEAM -> door.unseen() || role.may(Right.SEE_ALL_PEOPLE);
            case CLOSED -> false;
        };
        if (!right || door.ofAPerson() && !visible) {
            return status == 403;
        }
        boolean wholePage = door.ofAPerson()
                && door.method().equals(HttpMethod.GET)
                && door.pattern().chars().filter(sign -> sign == '{').count() == 2;
        return wholePage ? status == 200 : status != 403 && status < 500;
    }

    private Map<Whose, UUID> files(Offices town, Member member) {
        var people = new Town(sql, transaction);
        var files = new EnumMap<Whose, UUID>(Whose.class);
        Visitors.as(town.centre, () -> {
            var west = teams.listTeams().stream()
                    .filter(team -> team.name().equals("West"))
                    .findFirst()
                    .orElseThrow();
            teams.place(member.id(), west.id(), Offices.LONG_AGO);
            for (Whose whose : Whose.values()) {
                var person = people.person(whose + "-" + member.id(), "Jo", "Claes", "1970-01-01");
                var follower = switch (whose) {
                    case OWN, CLOSED -> member.id();
                    case TEAM -> town.els.id();
                    case OTHER_TEAM -> town.wim.id();
                };
                followers.add(person, new Followers.Duty(follower, Function.GENERAL, true), Offices.LONG_AGO);
                files.put(whose, person);
            }
            followers.close(files.get(Whose.CLOSED), member.id(), "own", "familie van deze collega");
            return true;
        });
        return files;
    }

    private int open(Door door, Offices town, Member member, UUID person) throws Exception {
        return mvc.perform(
                        request(door.method(), door.address(town.centre.centre().code(), person))
                                .with(TestCentres.signedIn(member))
                                .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String draw() {
        var table = new StringBuilder("""
                # Who may open what

                Drawn by `PermissionsTest` from `@Needs` on each page; do not draw by hand. The test then tries every role at every door, for a file that is one's own, one's team's,
                another team's, closed, or another centre's. *File* says whether the page stands behind the check of who sees the file (`casefile.following.Visibility`); whoever
                lacks the right or the file gets 403, whoever works elsewhere 404.

                ## What the roles that come with the program may do

                Each centre changes them, and adds its own, at `/{centre}/roles`.

                """);
        table.append(drawRights());
        var doors = Doors.list(addresses);
        for (String room : doors.stream().map(Door::room).distinct().toList()) {
            table.append("\n## ").append(room).append("\n\n| page | right | file |\n|---|---|---|\n");
            doors.stream()
                    .filter(door -> door.room().equals(room))
                    .forEach(door -> table.append("| `%s %s` | %s | %s |\n"
                            .formatted(
                                    door.method(),
                                    door.pattern(),
                                    door.right().map(right -> "`" + right + "`").orElse("–"),
                                    !door.ofAPerson()
                                            ? ""
                                            : door.unseen() ? "not asked: shows nothing of it" : "yes")));
        }
        return table.toString();
    }

    private static StringBuilder drawRights() {
        var table = new StringBuilder();
        table.append("| right | ")
                .append(Role.SHIPPED.stream().map(Role::code).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .repeat("---|", Role.SHIPPED.size())
                .append('\n');
        for (Right right : Right.values()) {
            table.append("| `").append(right).append("` | ");
            table.append(Role.SHIPPED.stream()
                            .map(role -> role.may(right) ? "yes" : "–")
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return table;
    }
}
