package trede.monitor.measures;

import static trede.casefile.FactKind.BENEFIT;

import java.util.List;
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

/// How many of those who have had a benefit for four months are activated?
@Component
@Order(6)
final class AfterFourMonths implements Measure {

    @Override
    public String id() {
        return "activation.after_four_months";
    }

    @Override
    public Set<PeriodKind> periods() {
        return Set.of(PeriodKind.MONTH);
    }

    @Override
    public List<String> parameters() {
        return List.of(Pathway.NEW_MONTHS);
    }

    @Override
    public Figures count(Census census, Period period, Law law, Options options) {
        var pathway = Pathway.in(census, period, law);
        var denominator = pathway.without("new");
        var numerator = denominator.minus(pathway.category("care"));
        return Figures.of(this)
                .plain("denominator", denominator, pathway.ofAny(), pathway.months())
                .plain("numerator", numerator, pathway.ofAny(), pathway.months())
                .rate("rate", numerator, denominator, pathway.ofAny(), pathway.months())
                .rate("not_in_care_rate", pathway.without("care"), pathway.population(), pathway.ofAny())
                .leftOut("new", pathway.category("new"), pathway.of("new"), pathway.months())
                .among(pathway.population(), Evidence.nearest(period, BENEFIT));
    }
}
