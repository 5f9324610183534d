package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.applications.Applications;
import trede.casefile.FactKind;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.households.Categories;
import trede.casefile.households.Category;
import trede.casefile.households.Households;

/// Puts together what must be known before something is decided about somebody.
@Component
public class Situations {

    private final Applications applications;
    private final DecisionQueries decisions;
    private final People people;
    private final Households households;
    private final Categories categories;

    Situations(
            Applications applications,
            DecisionQueries decisions,
            People people,
            Households households,
            Categories categories) {
        this.applications = applications;
        this.decisions = decisions;
        this.people = people;
        this.households = households;
        this.categories = categories;
    }

    /// @param application null for a review
    @Transactional(readOnly = true)
    public Situation of(Person person, @Nullable UUID application, Content content) {
        return new Situation(
                person.name(),
                person.identity().deceasedOn(),
                application == null ? null : applications.get(person, application),
                decisions.list(person.number()),
                content.aid().isIncome() && toldRuns(person, content.first()),
                category(person, content.first()));
    }

    /// For which category the household points on a day.
    @Transactional(readOnly = true)
    public Category category(Person person, LocalDate day) {
        return categories.of(person, households.list(person), day);
    }

    private boolean toldRuns(Person person, LocalDate day) {
        return people.listFacts(person).stream().anyMatch(fact -> fact.kind() == FactKind.BENEFIT && fact.runsOn(day));
    }
}
