package trede.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-Q2", "2015-04", "2018-12-03..2024-12-01"})
    void readsWhatItWrites(String written) {
        assertThat(Period.find(written)).get().hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-Q5", "2015-13", "15", "", "2015-02-30..2015-03-01", "2015-03-02..2015-03-01", "Q2"})
    void isEmptyForWhatNobodyCouldRead(String written) {
        assertThat(Period.find(written)).isEmpty();
    }

    @Test
    void aQuarterRunsFromItsFirstToItsLastDay() {
        var quarter = Period.find("2016-Q1").orElseThrow();
        assertThat(quarter.first()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(quarter.last()).isEqualTo(LocalDate.of(2016, 3, 31));
        assertThat(quarter.minus(1)).hasToString("2015-Q4");
        assertThat(quarter.next()).hasToString("2016-Q2");
    }

    @Test
    void aStretchOfDaysMovesByItsOwnLength() {
        assertThat(Period.find("2015-01-01..2015-01-10").orElseThrow().next()).hasToString("2015-01-11..2015-01-20");
    }

    @Test
    void aDateMeansTheEndOfThatDayInBrussels() {
        assertThat(Brussels.findInstant("2015-06-30")).get().hasToString("2015-06-30T21:59:59.999999Z");
        assertThat(Brussels.findInstant("2015-06-30T10:00:00+02:00")).get().hasToString("2015-06-30T08:00:00Z");
        assertThat(Brussels.findInstant("30/06/2015")).isEmpty();
    }
}
