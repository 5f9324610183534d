package trede.benefits.calculation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.benefits.calculation.rules.LivingWage;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Situation;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.law.Law;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All calculations of living wages: made on the spot, and kept as they were made.
@Component
public class Calculations {

    private static final int MOST = 100;
    private static final int LONGEST = 1_000;

    private final CalculationQueries queries;
    private final Law law;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Calculations(CalculationQueries queries, Law law, Looks looks, ApplicationEventPublisher events) {
        this.queries = queries;
        this.law = law;
        this.looks = looks;
        this.events = events;
    }

    /// As the law of that day says; nothing is kept.
    ///
    /// @throws Refusal if the law files do not reach back to that day
    public CalculationSheet calculate(Situation situation) {
        return LivingWage.of(situation, law);
    }

    /// Calculates and keeps it.
    ///
    /// @param reason why this category, where the household says otherwise
    /// @throws Refusal if the law files do not reach back to that day, or the reason is too long
    @Transactional
    public UUID keep(Person person, Situation situation, String reason) {
        if (reason.strip().length() > LONGEST) {
            throw new Refusal("benefits.calc.problem.reason_long", LONGEST);
        }
        var id = queries.add(
                person.number(),
                situation,
                calculate(situation),
                reason.strip(),
                Visitors.get().actor());
        changed(person, "kept");
        return id;
    }

    /// Those of one person, the latest first.
    @Transactional(readOnly = true)
    public List<Calculation> list(Person person) {
        return queries.list(person.number(), MOST);
    }

    /// The one made last for a person.
    ///
    /// @param person the internal number
    @Transactional(readOnly = true)
    public Optional<Calculation> findLatest(long person) {
        return queries.list(person, 1).stream().findFirst();
    }

    /// With all that went into it.
    @Transactional(readOnly = true)
    public Optional<Worksheet> find(Person person, UUID id) {
        return queries.find(person.number(), id);
    }

    /// It should not have been made; its history stays.
    ///
    /// @throws NotHere if there is none
    @Transactional
    public void withdraw(Person person, UUID id) {
        if (!queries.withdraw(person.number(), id)) {
            throw new NotHere();
        }
        changed(person, "withdrawn");
    }

    private void changed(Person person, String what) {
        looks.log("calculation", Map.of("changed", what), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }
}
