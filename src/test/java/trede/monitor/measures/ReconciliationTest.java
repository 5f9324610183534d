package trede.monitor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.casefile.FactCode.*;
import static trede.casefile.FactKind.REGISTRATION;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trede.monitor.Cell;
import trede.monitor.Figures;
import trede.monitor.Standing;
import trede.monitor.Town;

class ReconciliationTest {

    private static final Reconciliation MEASURE = new Reconciliation();

    @Test
    void hasItsCellsInTheOrderOfTheTable() {
        assertThat(new Town().count(MEASURE, "2015-Q2").cells())
                .extracting(Cell::id)
                .containsExactly(
                        "initial-population",
                        "excluded",
                        "excluded.double_article_60",
                        "excluded.double_activated_benefit",
                        "excluded.age",
                        "excluded.no_registration",
                        "activatable",
                        "social",
                        "social.none",
                        "professional",
                        "not_yet_screened",
                        "screening_expired");
    }

    @Test
    void oneDayInTheQuarterIsEnough() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", "2015-04-01")
                .adult("Bart")
                .equivalent("2015-06-30", null)
                .adult("Chloé")
                .benefit("2015-01-01", "2015-03-31")
                .adult("Daan")
                .benefit("2015-07-01", null);
        assertThat(town.in(town.count(MEASURE, "2015-Q2"), "initial-population"))
                .isEqualTo("Amina Bart");
    }

    @Test
    void everybodyIsLeftOutByTheFirstRuleThatMatchesAndNobodyDisappears() {
        var town = new Town()
                .person("Amina", "2010-01-01")
                .benefit("2015-01-01", null)
                .employment(ARTICLE_60, "2015-06-30", null)
                .employment(ACTIVATED_BENEFIT, "2015-04-01", null)
                .person("Bart", "2010-01-01")
                .benefit("2015-01-01", null)
                .employment(ACTIVATED_BENEFIT, "2015-04-01", "2015-04-01")
                .person("Chloé", "2010-01-01")
                .benefit("2015-01-01", null)
                .person("Daan", "1980-01-01")
                .benefit("2015-01-01", null)
                .adult("Els")
                .benefit("2015-01-01", null);
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "excluded.double_article_60")).isEqualTo("Amina");
        assertThat(town.in(figures, "excluded.double_activated_benefit")).isEqualTo("Bart");
        assertThat(town.in(figures, "excluded.age")).isEqualTo("Chloé");
        assertThat(town.in(figures, "excluded.no_registration")).isEqualTo("Daan");
        assertThat(town.in(figures, "excluded")).isEqualTo("Amina Bart Chloé Daan");
        assertThat(town.in(figures, "activatable")).isEqualTo("Els");
        assertThat(figures.get("excluded").count() + figures.get("activatable").count())
                .isEqualTo(figures.get("initial-population").count());
    }

    @Test
    void countsFromEighteenUpToAndIncludingSixtyFive() {
        var town = new Town();
        Stream.of("1949-06-30", "1949-07-01", "1997-06-30", "1997-07-01")
                .forEach(born -> town.person(born, born)
                        .fact(REGISTRATION, ALIENS, "2000-01-01", null)
                        .benefit("2015-01-01", null));
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "excluded.age")).isEqualTo("1949-06-30 1997-07-01");
        assertThat(town.why(figures, "excluded.age", "1997-07-01"))
                .containsExactly("born 1997-07-01..1997-07-01", "benefit living_wage 2015-01-01..");
    }

    @Test
    void bornOnTheTwentyNinthOfFebruaryIsAYearOlderOnTheFirstOfMarch() {
        // quarters never end in February, so the bound is tried where it lies: in the census
        var town = new Town()
                .person("Amina", "1996-02-29")
                .person("Bart", "1996-02-28")
                .person("Chloé", "1949-02-28");
        var census = town.census();
        var february = trede.time.Period.find("2014-02").orElseThrow();
        assertThat(census.during(february).aged(18, 64).places()).containsExactly(1);
        assertThat(census.during(february.next()).aged(18, 64).places()).containsExactly(0, 1);
        assertThat(census.during(february).aged(65, 65).places()).containsExactly(2);
        assertThat(census.during(february).aged(17, 17).places()).containsExactly(0);
    }

    @Test
    void onlyARegisterOfThePopulationCounts() {
        var town = new Town()
                .person("Amina", "1980-01-01")
                .benefit("2015-01-01", null)
                .fact(REGISTRATION, JOBSEEKER, "2015-01-01", null)
                .fact(REGISTRATION, POPULATION, "2010-01-01", "2015-03-31")
                .fact(REGISTRATION, WAITING, "2015-07-01", null)
                .person("Bart", "1980-01-01")
                .benefit("2015-01-01", null)
                .fact(REGISTRATION, WAITING, "2015-06-30", null);
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "excluded.no_registration")).isEqualTo("Amina");
        assertThat(town.why(figures, "excluded.no_registration", "Amina"))
                .containsExactly(
                        "benefit living_wage 2015-01-01..",
                        "registration population 2010-01-01..2015-03-31",
                        "registration waiting 2015-07-01..");
    }

    @Test
    void theScreeningThatTouchesTheQuarterAndStartsLastDecides() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", null)
                .screening(PROFESSIONAL, "2014-01-01", null)
                .screening(SOCIAL, "2015-06-30", null)
                .screening(PROFESSIONAL, "2015-07-01", null)
                .adult("Bart")
                .benefit("2015-01-01", null)
                .screening(SOCIAL, "2014-01-01", null)
                .screening(NONE, "2015-02-01", "2015-04-01")
                .adult("Chloé")
                .benefit("2015-01-01", null)
                .screening(NONE, "2014-01-01", null)
                .screening(PROFESSIONAL, "2015-02-01", "2015-04-01");
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "social")).isEqualTo("Amina Bart");
        assertThat(town.in(figures, "social.none")).isEqualTo("Bart");
        assertThat(town.in(figures, "professional")).isEqualTo("Chloé");
        assertThat(town.why(figures, "social", "Amina"))
                .containsExactly("benefit living_wage 2015-01-01..", "screening social 2015-06-30..");
    }

    @Test
    void ofTwoScreeningsThatStartTogetherTheOneThatEndsLastDecidesAndThenTheLaterCode() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", null)
                .screening(PROFESSIONAL, "2015-02-01", null)
                .screening(SOCIAL, "2015-02-01", "2015-05-01")
                .adult("Bart")
                .benefit("2015-01-01", null)
                .screening(SOCIAL, "2015-02-01", "2015-05-01")
                .screening(PROFESSIONAL, "2015-02-01", "2015-05-01")
                .adult("Chloé")
                .benefit("2015-01-01", null)
                .screening(NONE, "2015-02-01", null)
                .screening(SOCIAL, "2015-02-01", null);
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "professional")).isEqualTo("Amina");
        assertThat(town.in(figures, "social")).isEqualTo("Bart Chloé");
        assertThat(town.in(figures, "social.none")).isEqualTo("Chloé");
        assertThat(town.why(figures, "social", "Bart"))
                .contains("screening social 2015-02-01..2015-05-01")
                .hasSize(2);
    }

    @Test
    void whoHasNoScreeningIsProfessionalAndNotYetScreenedOrExpired() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", null)
                .adult("Bart")
                .benefit("2015-01-01", null)
                .screening(SOCIAL, "2014-01-01", "2015-03-31")
                .adult("Chloé")
                .benefit("2015-01-01", null)
                .screening(SOCIAL, "2015-07-01", null)
                .adult("Daan")
                .benefit("2015-01-01", null)
                .screening(SOCIAL, "2014-01-01", "2014-02-01")
                .screening(SOCIAL, "2015-07-01", null);
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "professional")).isEqualTo("Amina Bart Chloé Daan");
        assertThat(town.in(figures, "not_yet_screened")).isEqualTo("Amina Chloé");
        assertThat(town.in(figures, "screening_expired")).isEqualTo("Bart Daan");
        assertThat(town.why(figures, "not_yet_screened", "Chloé"))
                .containsExactly("benefit living_wage 2015-01-01..", "screening social 2015-07-01..");
        assertThat(town.why(figures, "screening_expired", "Bart"))
                .containsExactly("benefit living_wage 2015-01-01..", "screening social 2014-01-01..2015-03-31");
    }

    @Test
    void aDeathEndsWhatRunsAndWhatBeganLaterIsLeftAway() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", null)
                .died("2015-03-31")
                .adult("Bart")
                .benefit("2015-01-01", null)
                .died("2015-04-01")
                .adult("Chloé")
                .benefit("2015-05-01", null)
                .died("2015-04-20");
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "initial-population")).isEqualTo("Bart");
        assertThat(town.why(figures, "initial-population", "Bart"))
                .containsExactly("benefit living_wage 2015-01-01..2015-04-01");
    }

    @Test
    void saysOfEachPersonWhereTheyStandAndWhy() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", null)
                .screening(SOCIAL, "2015-01-01", null)
                .person("Bart", "2010-01-01")
                .benefit("2015-01-01", null)
                .adult("Chloé")
                .benefit("2014-01-01", "2014-12-31")
                .benefit("2015-10-01", null);
        Figures figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.standing(figures, "Amina").place()).isEqualTo(Standing.Place.COUNTED);
        assertThat(town.standing(figures, "Amina").reasons())
                .extracting(Standing.Reason::cell)
                .containsExactly("initial-population", "activatable", "social");
        var bart = town.standing(figures, "Bart");
        assertThat(bart.place()).isEqualTo(Standing.Place.LEFT_OUT);
        assertThat(bart.reasons().getFirst().sentence()).isEqualTo("monitor.rule.age");
        assertThat(bart.reasons().getFirst().details()).containsExactly(18, 65);
        var chloe = town.standing(figures, "Chloé");
        assertThat(chloe.place()).isEqualTo(Standing.Place.OUTSIDE);
        assertThat(Town.told(chloe.reasons().getFirst().facts()))
                .containsExactly("benefit living_wage 2014-01-01..2014-12-31", "benefit living_wage 2015-10-01..");
    }
}
