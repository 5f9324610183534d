package trede.town.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Accounts;
import trede.casefile.following.Teams;
import trede.contacts.appointments.Where;
import trede.contacts.calendar.DaysOff;

/// Reads who works in the invented town, where, and when nobody does.
@Component
class Staffing {

    private final Accounts accounts;
    private final Teams teams;
    private final DaysOff daysOff;

    Staffing(Accounts accounts, Teams teams, DaysOff daysOff) {
        this.accounts = accounts;
        this.teams = teams;
        this.daysOff = daysOff;
    }

    @Transactional(readOnly = true)
    public Staff read(LocalDate today) {
        var sites = new HashMap<UUID, Where>();
        for (var place : teams.listPlaces()) {
            var team = teams.listTeams().stream()
                    .filter(each -> each.id().equals(place.team()))
                    .findFirst()
                    .orElseThrow();
            teams.listSites().stream()
                    .filter(site -> site.id().equals(team.site()))
                    .forEach(site ->
                            sites.put(place.account(), new Where(new Where.Named(site.id(), site.name()), "", null)));
        }
        return Staff.of(accounts.list(), sites, closed(today));
    }

    private Set<LocalDate> closed(LocalDate today) {
        return daysOff.list(null, today.minusYears(2), today.plusMonths(2), Locale.of("nl")).stream()
                .flatMap(off -> off.first().datesUntil(off.last().plusDays(1)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
