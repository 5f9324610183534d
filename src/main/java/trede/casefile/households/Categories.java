package trede.casefile.households;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.Person;
import trede.law.Law;
import trede.web.Refusal;

/// For which category of the living wage each probably counts, by the household in which they actually live.
@Component
public class Categories {

    private final HouseholdQueries queries;
    private final Law law;

    Categories(HouseholdQueries queries, Law law) {
        this.queries = queries;
        this.law = law;
    }

    /// @param known the households of this person
    public Category of(Person person, List<Household> known, LocalDate day) {
        return actual(person.number(), known, day)
                .map(household -> of(household, person.number(), day))
                .orElse(new Category.Unknown("household"));
    }

    /// By number, of all who have a benefit that day and live in a household that we know.
    ///
    /// @param person the only one of interest; null for all
    @Transactional(readOnly = true)
    public Map<Long, Category> list(LocalDate day, @Nullable Long person) {
        var categories = new HashMap<Long, Category>();
        for (var household : queries.listWithBenefit(day, person)) {
            for (var member : household.members()) {
                var number = member.who().number();
                boolean wanted = person == null || person.equals(number);
                // a child of two households counts with neither; its parents do
                if (number != null && wanted && member.role() != MemberRole.CHILD_SHARED) {
                    categories.put(number, of(household, number, day));
                }
            }
        }
        return categories;
    }

    private Category of(Household household, long person, LocalDate day) {
        var self = household.find(person, day).orElseThrow();
        var others = household.on(day).stream()
                .filter(member -> !member.who().isSame(person))
                .map(Categories::housemate)
                .toList();
        try {
            return CategoryRule.of(
                    new CategoryRule.Question(housemate(self), others, household.joint(), day),
                    law.value(CategoryRule.CHILD_UNDER, day));
        } catch (Refusal beforeTheAct) {
            return new Category.Unknown("act");
        }
    }

    private static CategoryRule.Housemate housemate(Member member) {
        var birth = member.who().birth();
        return new CategoryRule.Housemate(member.role(), birth == null ? null : birth.day());
    }

    static Optional<Household> actual(long person, List<Household> known, LocalDate day) {
        return known.stream()
                .filter(household -> household.kind() == HouseholdKind.ACTUAL)
                .filter(household -> household.find(person, day).isPresent())
                .findFirst();
    }
}
