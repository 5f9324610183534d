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

/// How many of those who cannot (yet) be activated towards work take part in something this quarter
/// (1SLW0604)?
@Component
@Order(3)
final class Social implements Measure {

    private static final Set<FactCode> MORE_THAN_CARE = Set.of(LANGUAGE, SOCIAL, LABOUR, EXTERNAL_PARTNER, STUDY);

    @Override
    public String id() {
        return "activation.social";
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
        var activated = all.social.and(all.scan.touching(ACTIVITY, MORE_THAN_CARE));
        var ofActivated = all.screened().and(Evidence.touching(period, ACTIVITY, MORE_THAN_CARE));
        var figures = Figures.of(this)
                .plain("denominator", all.social, all.screened())
                .plain("numerator", activated, ofActivated)
                .rate("rate", activated, all.social, ofActivated);
        return all.leaveOut(figures)
                .leftOut("professional", all.professional, all.screened())
                .among(all.onBenefit, all.nearby());
    }
}
