package trede.monitor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import trede.monitor.Cell;
import trede.monitor.Options;
import trede.monitor.Town;

class CaseloadTrendTest {

    private static final CaseloadTrend MEASURE = new CaseloadTrend();

    @Test
    void comparesWithAYearEarlierUnlessAskedOtherwise() {
        var town = new Town()
                .adult("Amina")
                .benefit("2022-10-31", "2023-10-01")
                .adult("Bart")
                .benefit("2022-10-01", "2022-10-01")
                .adult("Chloé")
                .benefit("2021-04-01", "2021-04-30")
                .adult("Daan")
                .equivalent("2021-01-01", null);
        var figures = town.count(MEASURE, "2023-10");
        assertThat(figures.cells()).extracting(Cell::id).containsExactly("count", "reference", "change");
        assertThat(town.in(figures, "count")).isEqualTo("Amina");
        assertThat(town.in(figures, "reference")).isEqualTo("Amina Bart");
        assertThat(figures.get("change").count()).isEqualTo(-1);
        assertThat(figures.get("change").percent()).isEqualTo(new BigDecimal("-50.0"));
        var asked = town.count(MEASURE, "2023-10", new Options(YearMonth.of(2021, 4)));
        assertThat(town.in(asked, "reference")).isEqualTo("Chloé");
        assertThat(town.count(MEASURE, "2019-10").get("change").percent()).isNull();
    }

    @Test
    void printsTheChangeThatEssenPublished() {
        var town = new Town();
        for (int i = 0; i < 83; i++) {
            town.adult("person " + i).benefit("2021-04-01", i < 33 ? null : "2021-12-31");
        }
        var change = town.count(MEASURE, "2023-10", new Options(YearMonth.of(2021, 4)))
                .get("change");
        assertThat(change.count()).isEqualTo(-50);
        assertThat(change.percent()).isEqualTo(new BigDecimal("-60.2"));
    }
}
