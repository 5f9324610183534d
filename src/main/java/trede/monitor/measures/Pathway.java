package trede.monitor.measures;

import static trede.casefile.FactCode.*;
import static trede.casefile.FactKind.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import trede.casefile.FactCode;
import trede.law.Law;
import trede.monitor.Evidence;
import trede.monitor.census.Census;
import trede.monitor.census.People;
import trede.time.Period;

/// Everybody on a benefit in a month, each in the first category that matches; the Ghent measures share it.
///
/// @param months after which somebody is no longer new
/// @param categories in order; together they are the population
record Pathway(Period month, int months, People population, SequencedMap<String, People> categories) {

    static final String NEW_MONTHS = "monitor.new_months";
    static final List<FactCode> STEPS = List.of(STUDY, LABOUR, EXTERNAL_PARTNER, LANGUAGE, SOCIAL);

    static Pathway in(Census census, Period month, Law law) {
        int months = law.number(NEW_MONTHS, month.last());
        var scan = census.during(month);
        var population = scan.touching(BENEFIT);
        var categories = new LinkedHashMap<String, People>();
        var rest = population;
        for (var step : STEPS) {
            var here = rest.and(scan.touching(ACTIVITY, step));
            categories.put(step.code(), here);
            rest = rest.minus(here);
        }
        var fresh =
                rest.and(scan.runBegan(BENEFIT, BENEFIT.codes(), firstStillNew(month.last(), months), month.last()));
        categories.put("new", fresh);
        categories.put("care", rest.minus(fresh));
        return new Pathway(month, months, population, categories);
    }

    People category(String id) {
        return java.util.Objects.requireNonNull(categories.get(id));
    }

    /// Everybody in a category but these.
    People without(String id) {
        return population.minus(category(id));
    }

    Evidence benefit() {
        return Evidence.touching(month, BENEFIT);
    }

    Evidence of(String category) {
        return switch (category) {
            case "new" -> Evidence.run(month, BENEFIT);
            case "care" -> Evidence.run(month, BENEFIT).and(Evidence.touching(month, ACTIVITY, CARE));
            default ->
                benefit()
                        .and(Evidence.touching(
                                month, ACTIVITY, FactCode.find(category).orElseThrow()));
        };
    }

    /// What put somebody into whichever category.
    Evidence ofAny() {
        Evidence of = of("care");
        for (var category : categories.reversed().keySet()) {
            of = of(category).onlyFor(category(category), of);
        }
        return of;
    }

    /// The earliest day on which a run can have begun that is not so many months old by the day given.
    static LocalDate firstStillNew(LocalDate day, int months) {
        var first = day.minusMonths(months);
        while (!first.plusMonths(months).isAfter(day)) {
            first = first.plusDays(1);
        }
        return first;
    }
}
