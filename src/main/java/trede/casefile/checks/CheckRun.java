package trede.casefile.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.casefile.households.Categories;
import trede.casefile.households.Category;

/// Looks through files with every check there is.
@Component
class CheckRun {

    private final List<Check> checks;
    private final CheckQueries queries;
    private final Categories categories;

    CheckRun(List<Check> checks, CheckQueries queries, Categories categories) {
        this.checks = checks;
        this.queries = queries;
        this.categories = categories;
    }

    List<Check> checks() {
        return checks;
    }

    /// @param person the only one of interest; null for all
    void lookAt(LocalDate today, @Nullable Long person) {
        var likely = new HashMap<Long, Integer>();
        categories.list(today, person).forEach((number, category) -> {
            if (category instanceof Category.Likely told) {
                likely.put(number, told.number());
            }
        });
        queries.refresh(checks, likely, today, person);
    }
}
