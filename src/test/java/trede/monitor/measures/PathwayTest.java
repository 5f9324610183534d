package trede.monitor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.casefile.FactCode.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trede.monitor.Cell;
import trede.monitor.Standing;
import trede.monitor.Town;

/// The Ghent overview and what it says after four months.
class PathwayTest {

    @Test
    void putsEverybodyInTheFirstCategoryThatMatches() {
        var town = ladder();
        var figures = town.count(new Overview(), "2012-04");
        assertThat(figures.cells())
                .extracting(cell -> cell.id() + ": " + town.in(figures, cell.id()))
                .containsExactly(
                        "population: Amina Bart Chloé Daan Els Farid Greta",
                        "study: Amina",
                        "labour: Bart",
                        "external_partner: Chloé",
                        "language: Daan",
                        "social: Els",
                        "new: Farid",
                        "care: Greta");
    }

    private static Town ladder() {
        return new Town()
                .adult("Amina")
                .benefit("2011-01-01", null)
                .activity(STUDY, "2012-04-30", null)
                .activity(LABOUR, "2012-04-01", null)
                .adult("Bart")
                .benefit("2011-01-01", null)
                .activity(LABOUR, "2012-04-01", null)
                .activity(EXTERNAL_PARTNER, "2012-04-01", null)
                .adult("Chloé")
                .equivalent("2011-01-01", null)
                .activity(EXTERNAL_PARTNER, "2012-01-01", "2012-04-01")
                .activity(LANGUAGE, "2012-01-01", null)
                .adult("Daan")
                .benefit("2012-04-01", null)
                .activity(LANGUAGE, "2012-04-01", null)
                .activity(SOCIAL, "2012-04-01", null)
                .adult("Els")
                .benefit("2011-01-01", null)
                .activity(SOCIAL, "2012-04-01", null)
                .adult("Farid")
                .benefit("2012-04-01", null)
                .activity(CARE, "2012-04-01", null)
                .adult("Greta")
                .benefit("2011-01-01", null)
                .activity(SOCIAL, "2012-05-01", null);
    }

    @Test
    void isNewWhileFourMonthsFromTheFirstDayEndAfterTheMonth() {
        var town = new Town()
                .adult("Amina")
                .benefit("2011-12-31", null)
                .adult("Bart")
                .benefit("2012-01-01", null);
        assertThat(town.in(town.count(new Overview(), "2012-04"), "new")).isEqualTo("Bart");
        assertThat(Pathway.firstStillNew(LocalDate.parse("2012-02-29"), 4)).isEqualTo(LocalDate.parse("2011-11-01"));
        assertThat(Pathway.firstStillNew(LocalDate.parse("2012-04-30"), 4)).isEqualTo(LocalDate.parse("2012-01-01"));
    }

    @Test
    void aRunJoinsBothBenefitsOverAShortGap() {
        var town = new Town()
                .adult("Amina")
                .equivalent("2011-01-01", "2012-01-31")
                .benefit("2012-03-03", null)
                .adult("Bart")
                .equivalent("2011-01-01", "2012-01-31")
                .benefit("2012-03-04", null);
        var figures = town.count(new Overview(), "2012-04");
        assertThat(town.in(figures, "new")).isEqualTo("Bart");
        assertThat(town.in(figures, "care")).isEqualTo("Amina");
        assertThat(town.why(figures, "care", "Amina"))
                .containsExactly(
                        "benefit equivalent_living_wage 2011-01-01..2012-01-31", "benefit living_wage 2012-03-03..");
        assertThat(town.why(figures, "new", "Bart")).containsExactly("benefit living_wage 2012-03-04..");
    }

    @Test
    void afterFourMonthsTheNewAreInNoRateButTheOneOverAll() {
        var town = new Town()
                .adult("Amina")
                .benefit("2011-01-01", null)
                .activity(LABOUR, "2012-04-01", null)
                .adult("Bart")
                .benefit("2011-01-01", null)
                .adult("Chloé")
                .benefit("2012-04-01", null);
        var figures = town.count(new AfterFourMonths(), "2012-04");
        assertThat(figures.cells())
                .extracting(Cell::id)
                .containsExactly("denominator", "numerator", "rate", "not_in_care_rate");
        assertThat(town.in(figures, "denominator")).isEqualTo("Amina Bart");
        assertThat(town.in(figures, "numerator")).isEqualTo("Amina");
        assertThat(figures.get("rate").percent()).isEqualTo(new BigDecimal("50.0"));
        assertThat(figures.get("not_in_care_rate").percent()).isEqualTo(new BigDecimal("66.7"));
        assertThat(town.in(figures, "not_in_care_rate")).isEqualTo("Amina Chloé");
        assertThat(town.standing(figures, "Chloé").place()).isEqualTo(Standing.Place.LEFT_OUT);
    }
}
