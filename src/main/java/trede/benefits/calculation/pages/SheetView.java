package trede.benefits.calculation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.Calculation;
import trede.benefits.calculation.Worksheet;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.web.Page;
import trede.web.Problems;

/// A calculation that was kept, alone or beside another: of another day, or made another time.
///
/// @param typed the other day as it was typed
/// @param beside null if it stands alone
public record SheetView(
        Person person,
        Worksheet worksheet,
        List<Calculation> others,
        Colleagues colleagues,
        String typed,
        @Nullable CalculationSheet beside,
        Problems problems) {

    public Calculation calculation() {
        return worksheet.calculation();
    }

    public String here(Page page) {
        return page.to(
                "people/" + person.id() + "/calculations/" + calculation().id());
    }
}
