package trede.benefits.decisions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// What somebody has a right to by all decisions together, for whoever asks what we hold.
@Component
class HeldRights implements HeldSource {

    private final HeldRightQueries queries;

    HeldRights(HeldRightQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return queries.list(person.number()).stream().map(HeldRights::told).toList();
    }

    private static HeldThing told(HeldRight right) {
        var parts = new ArrayList<Object>();
        parts.add(Saying.of(right.aid().label()));
        if (right.category() != null) {
            parts.add(Saying.of("casefile.category." + right.category()));
        }
        if (right.amount() != null && right.periodicity() != null) {
            parts.add(Saying.of(
                    "benefits.held_right.amount",
                    right.amount().toPlainString().replace('.', ','),
                    Saying.of("benefits.decision.periodicity." + right.periodicity())));
        }
        if (!right.paid()) {
            parts.add(Saying.of("benefits.held_right.unpaid"));
        }
        var last = right.last();
        parts.add(
                last == null
                        ? Saying.of("casefile.from_on", right.first())
                        : Saying.of("casefile.from_until", right.first(), last));
        return new HeldThing(
                "benefits.right",
                right.first(),
                new Saying("benefits.held_right.parts_" + parts.size(), List.copyOf(parts)),
                "");
    }
}
