package trede.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Accounts;
import trede.access.DemonstrationUsers;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.following.Followers;
import trede.casefile.following.Followers.Duty;
import trede.casefile.following.Function;
import trede.casefile.following.Teams;

/// Who works where in the invented town, and whom they follow: two sites, four teams, a head of service. Some
/// people
/// are
/// followed by nobody yet.
@Component
class Offices {

    private static final int MOST = 2_000;

    /// Team → its workers; the first team also has the worker whom the centre began with.
    private static final Map<String, List<String>> WEST = Map.of(
            "Instroom", List.of("Tine Vlasbloem"),
            "Traject werk", List.of("Ismail Karaboga", "Greetje Polderman"));
    private static final Map<String, List<String>> EAST = Map.of(
            "Algemene dienst", List.of("Wannes Kiekens", "Soraya El Mansouri"),
            "Schuldhulp", List.of("Bernadette Wolfijs"));

    private final Accounts accounts;
    private final Teams teams;
    private final Followers followers;

    Offices(Accounts accounts, Teams teams, Followers followers) {
        this.accounts = accounts;
        this.teams = teams;
        this.followers = followers;
    }

    /// Opens the offices, in the centre at hand: whole or not at all.
    ///
    /// @param firstWorker whom the centre began with
    /// @return all people of the centre, by their public ids
    @Transactional
    public List<UUID> open(String firstWorker, LocalDate from) {
        accounts.add("Nadia Verschelde", Role.HEAD_OF_SERVICE, DemonstrationUsers.PASSWORD);
        accounts.add("Katrien Hazelhoff", Role.COMMITTEE_SECRETARY, DemonstrationUsers.PASSWORD);
        accounts.add("Fien Lissewege", Role.RECEPTION, DemonstrationUsers.PASSWORD);
        // what one administrator proposes another approves
        accounts.add("Lieselot Ockerman", Role.ADMINISTRATOR, DemonstrationUsers.PASSWORD);
        var west = teams.addSite("Welzijnshuis De Kaai", from);
        var east = teams.addSite("Welzijnshuis Oosterpoort", from);
        WEST.forEach((team, names) -> hire(west, team, names, from));
        EAST.forEach((team, names) -> hire(east, team, names, from));
        var intake = teams.listTeams().stream()
                .filter(team -> team.name().equals("Instroom"))
                .findFirst()
                .orElseThrow();
        teams.place(account(firstWorker), intake.id(), from);
        return follow(firstWorker, from);
    }

    private void hire(UUID site, String team, List<String> names, LocalDate from) {
        var opened = teams.addTeam(site, team, from);
        for (String name : names) {
            accounts.add(name, Role.WORKER, DemonstrationUsers.PASSWORD);
            teams.place(account(name), opened, from);
        }
    }

    /// Nine in ten have a first contact; every third somebody for work too, every seventh somebody for debts.
    private List<UUID> follow(String firstWorker, LocalDate from) {
        var general = List.of(
                account(firstWorker),
                account("Tine Vlasbloem"),
                account("Wannes Kiekens"),
                account("Soraya El Mansouri"));
        var debts = account("Bernadette Wolfijs");
        var work = List.of(account("Ismail Karaboga"), account("Greetje Polderman"));
        var people = followers.listUnfollowed(MOST);
        for (int i = 0; i < people.size(); i++) {
            if (i % 10 == 9) {
                continue;
            }
            var day = from.plusDays(i % 700);
            var duties = new ArrayList<Duty>();
            duties.add(new Duty(general.get(i % general.size()), Function.GENERAL, true));
            if (i % 3 == 0) {
                duties.add(new Duty(work.get(i / 3 % work.size()), Function.WORK, true));
            }
            if (i % 7 == 0) {
                duties.add(new Duty(debts, Function.DEBT, true));
            }
            for (Duty duty : duties) {
                followers.add(people.get(i), duty, day);
            }
        }
        return people;
    }

    private UUID account(String name) {
        return accounts.list().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(Member::id)
                .orElseThrow();
    }
}
