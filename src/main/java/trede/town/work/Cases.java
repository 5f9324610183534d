package trede.town.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.People;
import trede.casefile.following.Viewings;
import trede.town.lives.Dice;

/// Takes the files of the invented town out of the drawer.
@Component
class Cases {

    private static final long SEED = 35;

    private final People people;
    private final Viewings viewings;

    Cases(People people, Viewings viewings) {
        this.people = people;
        this.viewings = viewings;
    }

    /// In the order of their ids.
    @Transactional
    public List<Case> list(Collection<UUID> ids) {
        var cases = new ArrayList<Case>();
        for (var id : ids) {
            int number = cases.size();
            var person = people.find(id).orElseThrow();
            cases.add(new Case(
                    number, person, viewings.listFollowers(id), people.listFacts(person), new Dice(SEED, number)));
        }
        return cases;
    }
}
