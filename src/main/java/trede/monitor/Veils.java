package trede.monitor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Looks;
import trede.casefile.People;
import trede.monitor.census.CensusQueries;

/// Whoever stands behind a figure may be counted by all and known by few: notes who was shown, and says whose
/// facts are
/// not for these eyes.
@Component
class Veils {

    private final People people;
    private final Looks looks;

    Veils(People people, Looks looks) {
        this.people = people;
        this.looks = looks;
    }

    Set<UUID> over(Collection<CensusQueries.Naming> shown) {
        return people.listHidden(shown.stream().map(CensusQueries.Naming::id).toList());
    }

    void note(String what, Map<String, ?> detail, List<UUID> shown) {
        looks.log(what, detail, shown);
    }
}
