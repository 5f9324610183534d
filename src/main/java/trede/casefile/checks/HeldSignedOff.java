package trede.casefile.checks;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// What looked contradictory in somebody's file and may stay so, for whoever asks what we hold.
@Component
class HeldSignedOff implements HeldSource {

    private final Checks checks;
    private final CheckQueries queries;

    HeldSignedOff(Checks checks, CheckQueries queries) {
        this.checks = checks;
        this.queries = queries;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return queries.listEverSignedOff(person.number()).stream()
                .map(each -> new HeldThing("casefile.signed_off", each.signedOn(), title(each.code()), each.reason()))
                .toList();
    }

    /// A check that the program no longer does has no name any more.
    private Saying title(String code) {
        return checks.all().stream().anyMatch(check -> check.code().equals(code))
                ? Saying.of("casefile.check." + code)
                : Saying.of("casefile.check.signed_off");
    }
}
