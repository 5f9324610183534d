package trede.casefile.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.access.Workplaces;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Visitors;

/// All sites of the centre, their teams, and who works in which team from what day.
@Component
public class Teams implements Workplaces {

    private final TeamQueries queries;
    private final Looks looks;
    private final Clock clock;

    Teams(TeamQueries queries, Looks looks, Clock clock) {
        this.queries = queries;
        this.looks = looks;
        this.clock = clock;
    }

    /// A building where people are received.
    ///
    /// @param last null while it is open
    public record Site(
            UUID id, String name, LocalDate first, @Nullable LocalDate last) {}

    /// Colleagues who stand in for each other, at a site.
    ///
    /// @param last null while it is there
    public record Team(
            UUID id,
            UUID site,
            String name,
            LocalDate first,
            @Nullable LocalDate last) {}

    /// Somebody's place, from a first to a last day; the last is null while it goes on.
    public record Place(
            UUID account,
            UUID team,
            LocalDate first,
            @Nullable LocalDate last) {}

    /// @throws Refusal without a name, or if there is one of that name
    @Transactional
    public UUID addSite(String name, LocalDate from) {
        var made = add(name, stripped -> queries.addSite(stripped, from));
        note("site-add", Map.of("named", name.strip(), "first", from.toString()));
        return made;
    }

    /// @throws Refusal without a name, if there is one of that name, or if there is no such site
    @Transactional
    public UUID addTeam(UUID site, String name, LocalDate from) {
        var made = add(name, stripped -> queries.addTeam(site, stripped, from));
        note("team-add", Map.of("named", name.strip(), "first", from.toString()));
        return made;
    }

    private static UUID add(String name, Function<String, Optional<UUID>> insert) {
        if (name.isBlank() || name.strip().length() > 80) {
            throw new Refusal("casefile.place_name");
        }
        try {
            return insert.apply(name.strip()).orElseThrow(() -> new Refusal("casefile.place_unknown"));
        } catch (DuplicateKeyException taken) {
            throw new Refusal("casefile.place_exists", name);
        }
    }

    /// From this day on somebody works in this team and in no other; what was planned for later is dropped.
    ///
    /// @throws Refusal if the centre has no such worker or team
    @Transactional
    public void place(UUID account, UUID team, LocalDate from) {
        String former = queries.listNames(from).getOrDefault(account, "–");
        queries.leave(account, from, Visitors.get().actor());
        if (!queries.join(account, team, from)) {
            throw new Refusal("casefile.place_unknown");
        }
        String now = queries.listNames(from).getOrDefault(account, "–");
        note(
                "team-place",
                Map.of("account", "user:" + account, "was_team", former, "team", now, "first", from.toString()));
    }

    private void note(String what, Map<String, String> detail) {
        looks.log(what, detail, List.of());
    }

    /// The last day of a team. Whoever works there does so until that day and needs a new place.
    ///
    /// @throws Refusal if there is no such team, or it began later
    @Transactional
    public void closeTeam(UUID team, LocalDate last) {
        var open = listTeams().stream()
                .filter(any -> any.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new Refusal("casefile.place_unknown"));
        demandBegun(open.first(), last);
        queries.leaveAll(team, last, Visitors.get().actor());
        queries.closeTeam(team, last);
        note("team-close", Map.of("named", open.name(), "last", last.toString()));
    }

    /// The last day of a site.
    ///
    /// @throws Refusal if there is no such site, it began later, or one of its teams goes on
    @Transactional
    public void closeSite(UUID site, LocalDate last) {
        var open = listSites().stream()
                .filter(any -> any.id().equals(site))
                .findFirst()
                .orElseThrow(() -> new Refusal("casefile.place_unknown"));
        demandBegun(open.first(), last);
        var going = listTeams().stream()
                .filter(team -> team.site().equals(site))
                .filter(team -> team.last() == null || team.last().isAfter(last))
                .map(Team::name)
                .toList();
        if (!going.isEmpty()) {
            throw new Refusal("casefile.site_has_teams", String.join(", ", going));
        }
        queries.closeSite(site, last);
        note("site-close", Map.of("named", open.name(), "last", last.toString()));
    }

    private static void demandBegun(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refusal("casefile.place_closed_early", first.toString());
        }
    }

    @Transactional(readOnly = true)
    public List<Site> listSites() {
        return queries.listSites();
    }

    @Transactional(readOnly = true)
    public List<Team> listTeams() {
        return queries.listTeams();
    }

    /// Present places and those to come.
    @Transactional(readOnly = true)
    public List<Place> listPlaces() {
        return queries.listPlaces(today());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> list() {
        return queries.listNames(today());
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
