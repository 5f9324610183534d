package trede.monitor.measures;

import static trede.casefile.FactCode.*;
import static trede.casefile.FactKind.*;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.casefile.FactCode;
import trede.law.Law;
import trede.monitor.Evidence;
import trede.monitor.Figures;
import trede.monitor.Measure;
import trede.monitor.Options;
import trede.monitor.census.Census;
import trede.time.Period;
import trede.time.PeriodKind;

/// How many of the professionally activatable people are activated towards the labour market this quarter
/// (1SLW0603)?
@Component
@Order(2)
final class Professional implements Measure {

    /// Care and social activities are worth having, but do not lead to the labour market here.
    private static final Set<FactCode> TOWARDS_WORK = Set.of(LANGUAGE, LABOUR, STUDY, EXTERNAL_PARTNER);

    @Override
    public String id() {
        return "activation.professional";
    }

    @Override
    public Set<PeriodKind> periods() {
        return Set.of(PeriodKind.QUARTER);
    }

    @Override
    public List<String> parameters() {
        return Activatable.PARAMETERS;
    }

    @Override
    public Figures count(Census census, Period period, Law law, Options options) {
        var all = Activatable.in(census, period, law);
        var fromBenefit = all.professional;
        var activated = fromBenefit.and(all.scan.touching(ACTIVITY, TOWARDS_WORK));
        var employedOnly = fromBenefit.minus(activated).and(all.scan.touching(EMPLOYMENT));
        var activatedBenefit = all.activatedBenefit.minus(all.article60);
        var placed = all.article60.or(activatedBenefit);
        var denominator = fromBenefit.or(placed);
        var numerator = activated.or(placed);

        var ofActivated = all.screened().and(Evidence.touching(period, ACTIVITY, TOWARDS_WORK));
        var ofPlaced = all.employed(ARTICLE_60).onlyFor(all.article60, all.employed(ACTIVATED_BENEFIT));
        var ofNumerator = ofPlaced.onlyFor(placed, ofActivated);

        return Figures.of(this)
                .plain("from_benefit", fromBenefit, all.screened())
                .plain("from_benefit.activated", activated, ofActivated)
                .plain(
                        "from_benefit.employed_only",
                        employedOnly,
                        all.screened().and(Evidence.touching(period, EMPLOYMENT)))
                .rate("from_benefit.rate", activated, fromBenefit, ofActivated)
                .plain("article_60", all.article60, all.employed(ARTICLE_60))
                .plain("activated_benefit", activatedBenefit, all.employed(ACTIVATED_BENEFIT))
                .plain("denominator", denominator, ofPlaced.onlyFor(placed, all.screened()))
                .plain("numerator", numerator, ofNumerator)
                .rate("rate", numerator, denominator, ofNumerator)
                .leftOut("age", all.age, all.ofAge(), all.youngest, all.oldest)
                .leftOut("no_registration", all.noRegistration, all.ofNoRegistration())
                .leftOut("social", all.social, all.screened())
                .among(all.onBenefit.or(placed), all.nearby());
    }
}
