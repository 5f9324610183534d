package trede.monitor.measures;

import static trede.casefile.FactCode.*;
import static trede.casefile.FactKind.*;

import java.util.List;
import java.util.Set;
import trede.casefile.FactCode;
import trede.law.Law;
import trede.monitor.Evidence;
import trede.monitor.Figures;
import trede.monitor.census.Census;
import trede.monitor.census.People;
import trede.monitor.census.Scan;
import trede.time.Period;

/// Who of the people on a benefit in a period can be activated, who is left out and why; the Antwerp
/// measures share it.
final class Activatable {

    static final String AGE_FROM = "monitor.age_from";
    static final String AGE_UNTIL = "monitor.age_until";
    static final List<String> PARAMETERS = List.of(AGE_FROM, AGE_UNTIL);

    private static final Set<FactCode> REGISTERS = Set.of(POPULATION, ALIENS, WAITING);

    final Period period;
    final Scan scan;
    final int youngest;
    final int oldest;

    final People onBenefit;
    final People article60;
    final People activatedBenefit;

    final People doubleArticle60;
    final People doubleActivatedBenefit;
    final People age;
    final People noRegistration;
    final People activatable;

    final People social;
    final People socialNone;
    final People professional;
    final People notYetScreened;
    final People screeningExpired;

    private Activatable(Scan scan, int youngest, int oldest) {
        this.scan = scan;
        this.period = scan.period();
        this.youngest = youngest;
        this.oldest = oldest;

        onBenefit = scan.touching(BENEFIT);
        article60 = scan.touching(EMPLOYMENT, ARTICLE_60);
        activatedBenefit = scan.touching(EMPLOYMENT, ACTIVATED_BENEFIT);

        doubleArticle60 = onBenefit.and(article60);
        var afterArticle60 = onBenefit.minus(doubleArticle60);
        doubleActivatedBenefit = afterArticle60.and(activatedBenefit);
        var afterDoubles = afterArticle60.minus(doubleActivatedBenefit);
        age = afterDoubles.minus(scan.aged(youngest, oldest));
        var afterAge = afterDoubles.minus(age);
        noRegistration = afterAge.minus(scan.touching(REGISTRATION, REGISTERS));
        activatable = afterAge.minus(noRegistration);

        socialNone = activatable.and(scan.latest(SCREENING, NONE));
        social = activatable.and(scan.latest(SCREENING, SOCIAL)).or(socialNone);
        professional = activatable.minus(social);
        var unscreened = professional.minus(scan.latest(SCREENING, PROFESSIONAL));
        screeningExpired = unscreened.and(scan.begunBy(SCREENING, SCREENING.codes()));
        notYetScreened = unscreened.minus(screeningExpired);
    }

    static Activatable in(Census census, Period period, Law law) {
        return new Activatable(
                census.during(period), law.number(AGE_FROM, period.last()), law.number(AGE_UNTIL, period.last()));
    }

    People excluded() {
        return doubleArticle60.or(doubleActivatedBenefit).or(age).or(noRegistration);
    }

    Evidence benefit() {
        return Evidence.touching(period, BENEFIT);
    }

    Evidence employed(FactCode code) {
        return Evidence.touching(period, EMPLOYMENT, code);
    }

    Evidence ofDoubleArticle60() {
        return benefit().and(employed(ARTICLE_60));
    }

    Evidence ofDoubleActivatedBenefit() {
        return benefit().and(employed(ACTIVATED_BENEFIT));
    }

    Evidence ofAge() {
        return benefit().and(Evidence.born());
    }

    /// Nothing touches the period: what lies outside it explains that best.
    Evidence ofNoRegistration() {
        return benefit().and(Evidence.nearest(period, REGISTRATION, POPULATION, ALIENS, WAITING));
    }

    Evidence ofExcluded() {
        return ofDoubleArticle60()
                .onlyFor(
                        doubleArticle60,
                        ofDoubleActivatedBenefit()
                                .onlyFor(doubleActivatedBenefit, ofAge().onlyFor(age, ofNoRegistration())));
    }

    Evidence ofActivatable() {
        return ofAge().and(Evidence.touching(period, REGISTRATION, REGISTERS));
    }

    /// The screening that decided, or those that do not touch the period.
    Evidence screened() {
        return benefit()
                .and(Evidence.latest(period, SCREENING)
                        .onlyFor(scan.touching(SCREENING), Evidence.nearest(period, SCREENING)));
    }

    /// Adds the rules by which people on a benefit are not activatable.
    Figures.Builder leaveOut(Figures.Builder figures) {
        return figures.leftOut("double_article_60", doubleArticle60, ofDoubleArticle60())
                .leftOut("double_activated_benefit", doubleActivatedBenefit, ofDoubleActivatedBenefit())
                .leftOut("age", age, ofAge(), youngest, oldest)
                .leftOut("no_registration", noRegistration, ofNoRegistration());
    }

    /// What explains that somebody has no benefit in the period.
    Evidence nearby() {
        return Evidence.nearest(period, BENEFIT);
    }
}
