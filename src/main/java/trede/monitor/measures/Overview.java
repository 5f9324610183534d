package trede.monitor.measures;

import java.util.List;
import java.util.Optional;
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

/// Where does everybody on a benefit stand this month: studying, working towards work, with a partner,
/// learning the
/// language, in company, new, or in care?
@Component
@Order(5)
final class Overview implements Measure {

    private static final String POPULATION = "population";

    @Override
    public String id() {
        return "pathway.overview";
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
    public Optional<String> whole() {
        return Optional.of(POPULATION);
    }

    @Override
    public Figures count(Census census, Period period, Law law, Options options) {
        var pathway = Pathway.in(census, period, law);
        var figures = Figures.of(this).plain(POPULATION, pathway.population(), pathway.benefit());
        pathway.categories().forEach((id, people) -> figures.plain(id, people, pathway.of(id), pathway.months()));
        return figures.among(
                pathway.population(), trede.monitor.Evidence.nearest(period, trede.casefile.FactKind.BENEFIT));
    }
}
