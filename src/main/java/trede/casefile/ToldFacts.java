package trede.casefile;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts on the timeline what came from the centre's other programs.
@Component
class ToldFacts implements TimelineSource {

    private final People people;

    ToldFacts(People people) {
        this.people = people;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return people.listHeld(person).stream().map(KnownFact::drawn).toList();
    }

    static TimelineFact told(KnownFact fact) {
        // a former version shares its number with the present one
        String id = "f" + fact.id()
                + (fact.known().now() ? "" : "-" + fact.known().from().toEpochMilli());
        return new TimelineFact(
                id,
                lane(fact),
                Sensitive.tells(fact.kind(), fact.code())
                        ? Sensitive.HIDDEN
                        : Saying.of("casefile.fact." + fact.kind().code() + "."
                                + fact.code().code()),
                remarks(fact),
                fact.first(),
                fact.last(),
                fact.known(),
                fact.corrected());
    }

    private static List<Saying> remarks(KnownFact fact) {
        var remarks = new ArrayList<Saying>();
        if (fact.detail() != null) {
            remarks.add(
                    fact.kind() == FactKind.BENEFIT
                            ? Saying.of("casefile.category." + fact.detail())
                            : Sensitive.plain(fact.detail()));
        }
        if (fact.partner() != null) {
            remarks.add(Sensitive.plain(fact.partner()));
        }
        if (fact.hours() != null) {
            remarks.add(Saying.of("casefile.hours", fact.hours()));
        }
        return remarks;
    }

    private static Lane lane(KnownFact fact) {
        return switch (fact.kind()) {
            case BENEFIT, EXIT -> Lane.MONEY;
            case REGISTRATION -> Lane.HOME;
            case SCREENING, EMPLOYMENT -> Lane.WORK;
            case ACTIVITY ->
                switch (fact.code()) {
                    case LANGUAGE -> Lane.LANGUAGE;
                    case SOCIAL -> Lane.COMPANY;
                    case CARE -> Lane.HOME;
                    default -> Lane.WORK;
                };
            case SUPPORT ->
                switch (fact.code()) {
                    case BUDGET_GUIDANCE, DEBT_MEDIATION -> Lane.MONEY;
                    case WELFARE_TRAJECTORY -> Lane.WORK;
                    default -> Lane.HOME;
                };
        };
    }
}
