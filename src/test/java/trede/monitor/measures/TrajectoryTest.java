package trede.monitor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.casefile.FactCode.*;
import static trede.casefile.FactKind.SUPPORT;

import org.junit.jupiter.api.Test;
import trede.monitor.Cell;
import trede.monitor.Town;

/// Welfare trajectories in the job shops.
class TrajectoryTest {

    private static final WelfareTrajectories MEASURE = new WelfareTrajectories();

    @Test
    void aGapOfThirtyOneDaysIsOneRunAndOfThirtyTwoIsANewBeginning() {
        var town = new Town()
                .adult("Amina")
                .support("2015-01-01", "2015-03-31")
                .support("2015-05-02", null)
                .adult("Bart")
                .support("2015-01-01", "2015-03-31")
                .support("2015-05-03", null)
                .adult("Chloé")
                .support("2014-06-01", null)
                .support("2014-07-01", "2014-08-01")
                .support("2015-05-03", null)
                .adult("Daan")
                .support("2015-04-01", "2015-04-01")
                .adult("Els")
                .support("2015-06-30", null);
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(figures.cells())
                .extracting(Cell::id)
                .containsExactly("total", "new", "ex_article_60", "new_ex_article_60");
        assertThat(town.in(figures, "total")).isEqualTo("Amina Bart Chloé Daan Els");
        assertThat(town.in(figures, "new")).isEqualTo("Bart Daan Els");
        assertThat(town.why(figures, "new", "Bart")).containsExactly("support welfare_trajectory 2015-05-03..");
    }

    @Test
    void otherSupportNeitherCountsNorJoinsARun() {
        var town = new Town()
                .adult("Amina")
                .fact(SUPPORT, HOUSING, "2015-01-01", null)
                .adult("Bart")
                .support("2015-01-01", "2015-01-31")
                .fact(SUPPORT, HOUSING, "2015-01-01", null)
                .support("2015-05-01", null);
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "total")).isEqualTo("Bart");
        assertThat(town.in(figures, "new")).isEqualTo("Bart");
    }

    @Test
    void comesFromArticle60WhoseJobIsOverByTheEndOfTheQuarterAndNoneGoesOn() {
        var town = new Town()
                .adult("Amina")
                .support("2015-05-01", null)
                .employment(ARTICLE_60, "2014-01-01", "2015-06-30")
                .adult("Bart")
                .support("2015-01-01", null)
                .employment(ARTICLE_60, "2014-01-01", "2015-07-01")
                .adult("Chloé")
                .support("2015-01-01", null)
                .employment(ARTICLE_60, "2012-01-01", "2013-01-01")
                .employment(ARTICLE_60, "2015-06-30", null)
                .adult("Daan")
                .support("2015-01-01", null)
                .employment(ARTICLE_60, "2012-01-01", "2013-01-01")
                .employment(ARTICLE_60, "2015-07-01", null)
                .adult("Els")
                .support("2015-01-01", null)
                .employment(REGULAR, "2012-01-01", "2013-01-01");
        var figures = town.count(MEASURE, "2015-Q2");
        assertThat(town.in(figures, "ex_article_60")).isEqualTo("Amina Daan");
        assertThat(town.in(figures, "new_ex_article_60")).isEqualTo("Amina");
        assertThat(town.why(figures, "ex_article_60", "Daan"))
                .containsExactly(
                        "employment article_60 2012-01-01..2013-01-01", "support welfare_trajectory 2015-01-01..");
    }
}
