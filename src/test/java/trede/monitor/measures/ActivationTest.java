package trede.monitor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.casefile.FactCode.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import trede.monitor.Cell;
import trede.monitor.Standing;
import trede.monitor.Town;

/// Professional and social activation.
class ActivationTest {

    @Test
    void professionalHasItsCellsInTheOrderOfTheTable() {
        assertThat(new Town().count(new Professional(), "2015-Q2").cells())
                .extracting(Cell::id)
                .containsExactly(
                        "from_benefit",
                        "from_benefit.activated",
                        "from_benefit.employed_only",
                        "from_benefit.rate",
                        "article_60",
                        "activated_benefit",
                        "denominator",
                        "numerator",
                        "rate");
    }

    @Test
    void languageLabourStudyAndAPartnerLeadToWorkAndCareAndCompanyDoNot() {
        var town = new Town();
        for (var code : trede.casefile.FactKind.ACTIVITY.codes()) {
            town.adult(code.code()).benefit("2015-01-01", null).activity(code, "2015-06-30", null);
        }
        var figures = town.count(new Professional(), "2015-Q2");
        assertThat(town.in(figures, "from_benefit.activated")).isEqualTo("language labour external_partner study");
        assertThat(figures.get("from_benefit.rate").percent()).isEqualTo(new BigDecimal("66.7"));
        assertThat(town.why(figures, "from_benefit.activated", "labour"))
                .containsExactly("benefit living_wage 2015-01-01..", "activity labour 2015-06-30..");
    }

    @Test
    void whoWorksUnderArticle60IsCountedThereWhateverTheirAge() {
        var town = new Town()
                .person("Amina", "2010-01-01")
                .employment(ARTICLE_60, "2015-01-01", "2015-04-01")
                .adult("Bart")
                .benefit("2015-01-01", null)
                .employment(ARTICLE_60, "2015-01-01", null)
                .employment(ACTIVATED_BENEFIT, "2015-01-01", null)
                .person("Chloé", "1930-01-01")
                .employment(ACTIVATED_BENEFIT, "2015-06-30", null)
                .adult("Daan")
                .benefit("2015-01-01", null)
                .adult("Els")
                .employment(REGULAR, "2015-01-01", null);
        var figures = town.count(new Professional(), "2015-Q2");
        assertThat(town.in(figures, "article_60")).isEqualTo("Amina Bart");
        assertThat(town.in(figures, "activated_benefit")).isEqualTo("Chloé");
        assertThat(town.in(figures, "from_benefit")).isEqualTo("Daan");
        assertThat(town.in(figures, "denominator")).isEqualTo("Amina Bart Chloé Daan");
        assertThat(town.in(figures, "numerator")).isEqualTo("Amina Bart Chloé");
        assertThat(figures.get("rate").percent()).isEqualTo(new BigDecimal("75.0"));
        assertThat(town.standing(figures, "Els").place()).isEqualTo(Standing.Place.OUTSIDE);
    }

    @Test
    void otherWorkDoesNotActivateButIsShown() {
        var town = new Town()
                .adult("Amina")
                .benefit("2015-01-01", null)
                .employment(REGULAR, "2015-01-01", null)
                .adult("Bart")
                .benefit("2015-01-01", null)
                .employment(SELF_EMPLOYED, "2015-01-01", null)
                .activity(LABOUR, "2015-01-01", null)
                .adult("Chloé")
                .benefit("2015-01-01", null)
                .employment(INTERNSHIP, "2015-01-01", "2015-03-31");
        var figures = town.count(new Professional(), "2015-Q2");
        assertThat(town.in(figures, "from_benefit.employed_only")).isEqualTo("Amina");
        assertThat(town.in(figures, "from_benefit.activated")).isEqualTo("Bart");
        assertThat(town.why(figures, "from_benefit.employed_only", "Amina"))
                .containsExactly("benefit living_wage 2015-01-01..", "employment regular 2015-01-01..");
    }

    @Test
    void whoIsOnlySociallyActivatableIsLeftOutByThatRule() {
        var town = new Town().adult("Amina").benefit("2015-01-01", null).screening(NONE, "2015-01-01", null);
        var figures = town.count(new Professional(), "2015-Q2");
        assertThat(town.leftOut(figures, "social")).isEqualTo("Amina");
        assertThat(town.standing(figures, "Amina").place()).isEqualTo(Standing.Place.LEFT_OUT);
        assertThat(figures.get("rate").percent()).isNull();
    }

    @Test
    void anythingButCareIsSocialActivation() {
        var town = new Town();
        for (var code : trede.casefile.FactKind.ACTIVITY.codes()) {
            town.adult(code.code())
                    .benefit("2015-01-01", null)
                    .screening(SOCIAL, "2015-01-01", null)
                    .activity(code, "2015-01-01", "2015-04-01");
        }
        town.adult("Bart").benefit("2015-01-01", null).activity(SOCIAL, "2015-01-01", null);
        var figures = town.count(new Social(), "2015-Q2");
        assertThat(figures.cells()).extracting(Cell::id).containsExactly("denominator", "numerator", "rate");
        assertThat(town.in(figures, "numerator")).isEqualTo("social language labour external_partner study");
        assertThat(figures.get("rate").percent()).isEqualTo(new BigDecimal("83.3"));
        assertThat(town.leftOut(figures, "professional")).isEqualTo("Bart");
        var left = figures.exclusions().stream()
                .mapToInt(rule -> rule.people().count())
                .sum();
        assertThat(left + figures.get("denominator").count())
                .isEqualTo(figures.population().count());
    }
}
