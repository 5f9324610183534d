package trede.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The amounts that were published, against those that the formula gives.
class AmountTest {

    private static final Law LAW = Law.read();
    private static final BigDecimal STEP = new BigDecimal("1.02");

    @TestFactory
    Stream<DynamicTest> aMonthIsATwelfthOfTheYear() {
        return Cases.of("living-wage-amounts.yaml", each -> {
            for (int category = 1; category <= 3; category++) {
                var year = LAW.amount("benefits.living_wage." + category, each.day("from"));
                assertThat(year.from()).isEqualTo(each.day("from"));
                assertThat(year.amount().divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP))
                        .isEqualByComparingTo(
                                each.list("monthly").get(category - 1).toString());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fromTwentyTwentyOnTheYearIsTheBasicAmountTimesTheCoefficient() {
        return LAW.list("benefits.living_wage.2").stream()
                .map(Provision::from)
                .filter(day -> !day.isBefore(LocalDate.of(2020, 1, 1)))
                .map(day -> DynamicTest.dynamicTest(day.toString(), () -> {
                    for (int category = 1; category <= 3; category++) {
                        var base = LAW.amount("benefits.base." + category, day).amount();
                        var coefficient =
                                LAW.amount("benefits.coefficient", day).amount();
                        assertThat(base.multiply(coefficient).setScale(2, RoundingMode.HALF_UP))
                                .isEqualTo(LAW.amount("benefits.living_wage." + category, day)
                                        .amount());
                    }
                }));
    }

    @Test
    void eachCoefficientIsAPowerOfOneAndTwoHundredths() {
        var coefficients = LAW.list("benefits.coefficient");
        for (int i = 0; i < coefficients.size(); i++) {
            assertThat(((Amount) coefficients.get(i)).amount())
                    .isEqualByComparingTo(STEP.pow(16 + i).setScale(4, RoundingMode.HALF_UP));
        }
    }

    @TestFactory
    Stream<DynamicTest> anExemptionForWorkIsWhatWasPublished() {
        return Cases.of(
                "spi-amounts.yaml",
                each -> assertThat(LAW.amount("benefits.spi." + each.text("kind"), each.day("day"))
                                .amount())
                        .isEqualByComparingTo(each.written().get("amount").toString()));
    }

    @Test
    void aChoiceIsNoNumber() {
        var rounding = LAW.choice("benefits.rounding", LocalDate.of(2026, 1, 1));
        assertThat(rounding.is("half_up")).isTrue();
        assertThat(rounding.confirmed()).isFalse();
        assertThat(rounding.sentence()).isEqualTo("law.choice.benefits.rounding.half_up");
    }

    @Test
    void anArticleReadsAsItIsWritten() {
        assertThat(Article.of("rmi 14 §1").toString()).isEqualTo("rmi 14 §1");
        assertThat(Article.of("rmi 14 §1").place()).isEqualTo("14 §1");
    }
}
