package trede.monitor.measures;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.law.Law;
import trede.monitor.Figures;
import trede.monitor.Measure;
import trede.monitor.Options;
import trede.monitor.census.Census;
import trede.time.Period;
import trede.time.PeriodKind;

/// How many people on a benefit can be activated this quarter, who is left out by which rule, and what
/// the screening
/// says of the others?
@Component
@Order(1)
final class Reconciliation implements Measure {

    @Override
    public String id() {
        return "activation.reconciliation";
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
        var figures = Figures.of(this)
                .plain("initial-population", all.onBenefit, all.benefit())
                .plain("excluded", all.excluded(), all.ofExcluded())
                .plain("excluded.double_article_60", all.doubleArticle60, all.ofDoubleArticle60())
                .plain("excluded.double_activated_benefit", all.doubleActivatedBenefit, all.ofDoubleActivatedBenefit())
                .plain("excluded.age", all.age, all.ofAge(), all.youngest, all.oldest)
                .plain("excluded.no_registration", all.noRegistration, all.ofNoRegistration())
                .plain("activatable", all.activatable, all.ofActivatable())
                .plain("social", all.social, all.screened())
                .plain("social.none", all.socialNone, all.screened())
                .plain("professional", all.professional, all.screened())
                .plain("not_yet_screened", all.notYetScreened, all.screened())
                .plain("screening_expired", all.screeningExpired, all.screened());
        return all.leaveOut(figures).among(all.onBenefit, all.nearby());
    }
}
