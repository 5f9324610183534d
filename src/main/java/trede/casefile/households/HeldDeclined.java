package trede.casefile.households;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.time.Brussels;

/// Which households were declined in somebody's file, for whoever asks what we hold.
@Component
class HeldDeclined implements HeldSource {

    private final Proposals proposals;

    HeldDeclined(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return proposals.listDeclined(person).stream().map(HeldDeclined::told).toList();
    }

    private static HeldThing told(Declined declined) {
        var until = declined.until();
        var title = until == null
                ? Saying.of("casefile.household.declined_held")
                : Saying.of("casefile.household.declined_held_until", Brussels.dayOf(until));
        return new HeldThing("casefile.household_declined", Brussels.dayOf(declined.from()), title, declined.reason());
    }
}
