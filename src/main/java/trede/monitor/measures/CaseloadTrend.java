package trede.monitor.measures;

import static trede.casefile.FactCode.LIVING_WAGE;
import static trede.casefile.FactKind.BENEFIT;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.law.Law;
import trede.monitor.Evidence;
import trede.monitor.Figures;
import trede.monitor.Measure;
import trede.monitor.Options;
import trede.monitor.census.Census;
import trede.time.Period;
import trede.time.PeriodKind;

/// How many people have a living wage this month, and how many more or fewer is that than in another month?
@Component
@Order(7)
final class CaseloadTrend implements Measure {

    @Override
    public String id() {
        return "caseload.trend";
    }

    @Override
    public Set<PeriodKind> periods() {
        return Set.of(PeriodKind.MONTH);
    }

    @Override
    public boolean takesReference() {
        return true;
    }

    @Override
    public Figures count(Census census, Period period, Law law, Options options) {
        var month = Objects.requireNonNullElseGet(
                options.reference(), () -> YearMonth.from(period.first()).minusYears(1));
        var before = Period.month(month);
        var now = census.during(period).touching(BENEFIT, LIVING_WAGE);
        var reference = census.during(before).touching(BENEFIT, LIVING_WAGE);
        return Figures.of(this)
                .plain("count", now, Evidence.touching(period, BENEFIT, LIVING_WAGE))
                .plain("reference", reference, Evidence.touching(before, BENEFIT, LIVING_WAGE), month.toString())
                .change("change", now, reference, month.toString())
                .among(now.or(reference), Evidence.nearest(period, BENEFIT, LIVING_WAGE));
    }
}
