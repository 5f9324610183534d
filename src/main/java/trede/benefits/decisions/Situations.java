package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.applications.Applications;
import trede.benefits.clocks.SanctionMaximum;
import trede.casefile.FactKind;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.households.Categories;
import trede.casefile.households.Category;
import trede.casefile.households.Households;
import trede.law.Law;

/// Puts together what must be known before something is decided about somebody.
@Component
public class Situations {

    private final Applications applications;
    private final DecisionQueries decisions;
    private final People people;
    private final Households households;
    private final Categories categories;
    private final Law law;

    Situations(
            Applications applications,
            DecisionQueries decisions,
            People people,
            Households households,
            Categories categories,
            Law law) {
        this.applications = applications;
        this.decisions = decisions;
        this.people = people;
        this.households = households;
        this.categories = categories;
        this.law = law;
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
                category(person, content.first()),
                sanction(person, content));
    }

    private @Nullable SanctionMaximum sanction(Person person, Content content) {
        var ground = content.kind() == DecisionKind.SUSPENDED ? content.ground().sanction() : null;
        if (ground == null) {
            return null;
        }
        var former =
                decisions.findFinalSanction(person.number(), content.ground().sameSanctions(), content.first());
        return SanctionMaximum.of(law, ground, content.first(), former.orElse(null));
    }

    /// For which category the household points on a day.
    @Transactional(readOnly = true)
    public Category category(Person person, LocalDate day) {
        return categories.of(person, households.list(person), day);
    }

    private boolean toldRuns(Person person, LocalDate day) {
        return people.listHeld(person).stream().anyMatch(fact -> fact.kind() == FactKind.BENEFIT && fact.runsOn(day));
    }
}
