package trede.casefile.workload;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// What somebody came for, for whoever asks what we hold.
@Component
class HeldRequests implements HeldSource {

    private final Requests requests;

    HeldRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return requests.list(person.id()).stream()
                .map(each -> new HeldThing(
                        "casefile.request", each.first(), Saying.of(each.kind().label()), ""))
                .toList();
    }
}
