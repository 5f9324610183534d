package trede.benefits.calculation;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.time.Brussels;

/// The calculations that we hold, for whoever asks what we hold about them.
@Component
class HeldCalculations implements HeldSource {

    private final CalculationQueries queries;

    HeldCalculations(CalculationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return queries.listHeld(person.number()).stream()
                .map(held -> new HeldThing(
                        "benefits.calculation",
                        Brussels.dayOf(held.calculation().madeAt()),
                        Saying.of(
                                "benefits.calc.held",
                                held.calculation().category(),
                                held.calculation().monthly().toPlainString().replace('.', ','),
                                held.calculation().day()),
                        held.words()))
                .toList();
    }
}
