package trede.benefits.calculation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.casefile.Person;
import trede.casefile.households.Category;
import trede.web.Page;
import trede.web.Problems;

/// A calculation that is being made: the form, and the sheet as far as it goes.
///
/// @param likely the category that the household tells
/// @param sheet null where the law does not reach back to that day
public record DraftView(
        Person person, Draft draft, Category likely, @Nullable CalculationSheet sheet, Problems problems) {

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

    /// Whether what is chosen in this row was earned.
    public boolean earned(String row) {
        return ResourceKind.find(draft.value(row + "kind"))
                .map(ResourceKind::isEarned)
                .orElse(false);
    }
}
