package trede.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trede.law.Law;
import trede.monitor.measures.Definitions;
import trede.time.Period;
import trede.web.Refusal;
import trede.web.Words;

class CellTest {

    static final List<Measure> ALL = Definitions.list();
    private static final Measure PROFESSIONAL = ALL.get(1);

    @Test
    void roundsHalfUpFromTheIntegersAndAChangeAwayFromZero() {
        assertThat(Cell.percent(5324, 7620)).isEqualTo(new BigDecimal("69.9"));
        assertThat(Cell.percent(4013, 6437)).isEqualTo(new BigDecimal("62.3"));
        assertThat(Cell.percent(1, 2000)).isEqualTo(new BigDecimal("0.1"));
        assertThat(Cell.percent(49, 100_000)).isEqualTo(new BigDecimal("0.0"));
        assertThat(Cell.percent(-1, 2000)).isEqualTo(new BigDecimal("-0.1"));
        assertThat(Cell.percent(-50, 83)).isEqualTo(new BigDecimal("-60.2"));
        assertThat(Cell.percent(20_000_000, 20_000_000)).isEqualTo(new BigDecimal("100.0"));
        assertThat(Cell.percent(0, 0)).isNull();
    }

    @Test
    void aTargetIsComparedAsTheExactFraction() {
        var town = new Town();
        for (int i = 0; i < 3; i++) {
            town.adult("person " + i).benefit("2015-01-01", null);
            if (i < 2) {
                town.activity(trede.casefile.FactCode.LABOUR, "2015-01-01", null);
            }
        }
        var rate = town.count(PROFESSIONAL, "2015-Q2").get("rate");
        var day = LocalDate.parse("2014-01-01");
        assertThat(new Target("activation.professional", "rate", 2, 3, day, null, "ten minste 2/3").isReachedBy(rate))
                .isTrue();
        assertThat(new Target("activation.professional", "rate", 667, 1000, day, null, "66,7 %").isReachedBy(rate))
                .isFalse();
    }

    @Test
    void everyMeasureIsSaidInFourLanguages() {
        for (Locale language : Words.LANGUAGES) {
            var words = Words.of(language);
            for (var measure : ALL) {
                assertThat(words.say(measure.title())).isNotBlank();
                assertThat(words.say(measure.question())).isNotBlank();
                measure.parameters()
                        .forEach(
                                key -> assertThat(words.say("law.label." + key)).isNotBlank());
                var period = Period.around(
                        LocalDate.parse("2015-05-01"),
                        measure.periods().stream()
                                .min(Comparator.naturalOrder())
                                .orElseThrow());
                var figures = measure.count(new Town().adult("Amina").census(), period, Town.LAW, Options.NONE);
                assertThat(words.say(figures.outside())).isNotBlank();
                figures.cells()
                        .forEach(cell ->
                                assertThat(cell.label(words) + cell.what(words)).doesNotContain("{"));
                figures.exclusions()
                        .forEach(rule -> assertThat(rule.sentence(words)).doesNotContain("{"));
            }
        }
    }

    @Test
    void asksWithSentencesForWhatItDoesNotUnderstand() {
        var measures = new Measures(ALL, Town.clock("2026-11-21T23:30:00Z"));
        Stream.of(
                        new String[] {"activation", "2015-Q2", null, null, null},
                        new String[] {"caseload.trend", "2015-Q2", null, null, null},
                        new String[] {"activation.social", "2015-Q5", null, null, null},
                        new String[] {"activation.social", "2015-Q2", "2026-11-23", null, null},
                        new String[] {"activation.social", "2015-Q2", "gisteren", null, null},
                        new String[] {"activation.social", "2015-Q2", null, "2014-04", null},
                        new String[] {"caseload.trend", "2015-04", null, "2014-4", null},
                        new String[] {"activation.social", "2015-Q2", null, null, "2"})
                .forEach(asked -> assertThatThrownBy(
                                () -> measures.ask(asked[0], asked[1], asked[2], asked[3], asked[4]))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(Words.of(Locale.ENGLISH).say(refusal))
                                        .isNotBlank()
                                        .doesNotContain("{")));
        // half past midnight in Brussels: the 22nd has begun, its end is not known yet and means now
        assertThat(measures.ask("activation.social", "2015-Q2", "2026-11-22", "", "1")
                        .knownAt())
                .isNull();
        assertThat(measures.ask("activation.social", "2015-Q2", "2026-11-20", null, null)
                        .knownAt())
                .hasToString("2026-11-20T22:59:59.999999Z");
    }

    @Test
    void theLawSaysSinceWhenItHasANumber() {
        assertThat(Law.read()
                        .value("monitor.age_until", LocalDate.parse("1950-01-01"))
                        .confirmed())
                .isFalse();
        assertThatThrownBy(() -> Law.read().number("monitor.age_from", LocalDate.parse("1899-12-31")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(Words.of(Locale.ENGLISH).say(refusal))
                                .isEqualTo(
                                        "Lowest age that counts has no value on 1899-12-31: it exists since 1900-01-01."));
    }
}
