package trede.casefile.handovers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// What went along with somebody's file, for whoever asks what we hold.
@Component
class HeldCapsules implements HeldSource {

    private final Capsules capsules;

    HeldCapsules(Capsules capsules) {
        this.capsules = capsules;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return capsules.list(person.id()).stream()
                .map(each -> new HeldThing(
                        "casefile.capsule",
                        each.first(),
                        Saying.of("casefile.capsule.to_colleague", each.first()),
                        Stream.of(
                                        each.parts().promises(),
                                        each.parts().works(),
                                        each.parts().next())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("\n"))))
                .toList();
    }
}
