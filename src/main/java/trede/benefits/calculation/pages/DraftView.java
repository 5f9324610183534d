package trede.benefits.calculation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.benefits.calculation.sheet.Work.Condition;
import trede.casefile.Person;
import trede.casefile.households.Category;
import trede.web.Page;
import trede.web.Problems;

/// A calculation that is being made: the form, and the sheet as far as it goes.
///
/// @param likely the category that the household tells
/// @param contractMonths how long the contract for a shortage occupation is at least
/// @param sheet null where the law does not reach back to that day
public record DraftView(
        Person person,
        Draft draft,
        Category likely,
        int contractMonths,
        @Nullable CalculationSheet sheet,
        Problems problems) {

    public String here(Page page) {
        return page.to("people/" + person.id() + "/calculations");
    }

    /// Whether another category is chosen than the household tells.
    public boolean differs() {
        return likely instanceof Category.Likely told
                && !draft.value("category").isEmpty()
                && !draft.is("category", "" + told.number());
    }

    /// Kinds of resources to choose from.
    public List<ResourceKind> kinds() {
        return List.of(ResourceKind.values()).stream()
                .filter(kind -> kind != ResourceKind.CHILD_BENEFIT_HERE)
                .toList();
    }

    /// What must be known for the exemption that is chosen in this row.
    public List<Condition> conditions(String row) {
        return switch (draft.value(row + "exemption")) {
            case "general", "artistic" -> List.of(Condition.BEGUN_ON_LIVING_WAGE);
            case "student" -> List.of(Condition.STUDY_AGREEMENT, Condition.YOUNG_AT_START, Condition.GRANT);
            case "shortage" ->
                List.of(
                        Condition.BEGUN_ON_LIVING_WAGE,
                        Condition.ATTESTED,
                        Condition.LONG_CONTRACT,
                        Condition.SHORTAGE_USED);
            default -> List.of();
        };
    }

    /// Whether what is chosen in this row was earned.
    public boolean earned(String row) {
        return ResourceKind.find(draft.value(row + "kind"))
                .map(ResourceKind::isEarned)
                .orElse(false);
    }
}
