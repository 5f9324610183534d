package trede.monitor.measures;

import static trede.casefile.FactCode.*;
import static trede.casefile.FactKind.*;

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

/// How many people follow a welfare trajectory this quarter, how many of them are new, and how many come
/// from article
/// 60 §7?
@Component
@Order(4)
final class WelfareTrajectories implements Measure {

    @Override
    public String id() {
        return "support.welfare_trajectories";
    }

    @Override
    public Set<PeriodKind> periods() {
        return Set.of(PeriodKind.QUARTER);
    }

    @Override
    public Figures count(Census census, Period period, Law law, Options options) {
        var scan = census.during(period);
        var total = scan.touching(SUPPORT, WELFARE_TRAJECTORY);
        var begun = scan.runBegan(SUPPORT, Set.of(WELFARE_TRAJECTORY), period.first(), period.last());
        var exArticle60 =
                total.and(scan.endedBy(EMPLOYMENT, ARTICLE_60)).minus(scan.continuingAfter(EMPLOYMENT, ARTICLE_60));

        var followed = Evidence.touching(period, SUPPORT, WELFARE_TRAJECTORY);
        var run = Evidence.run(period, SUPPORT, WELFARE_TRAJECTORY);
        var ended = Evidence.endedBy(period.last(), EMPLOYMENT, ARTICLE_60);
        return Figures.of(this)
                .plain("total", total, followed)
                .plain("new", begun, run)
                .plain("ex_article_60", exArticle60, followed.and(ended))
                .plain("new_ex_article_60", begun.and(exArticle60), run.and(ended))
                .among(total, Evidence.nearest(period, SUPPORT, WELFARE_TRAJECTORY));
    }
}
