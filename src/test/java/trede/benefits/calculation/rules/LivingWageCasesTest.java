package trede.benefits.calculation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Sign;
import trede.law.Cases;
import trede.law.Law;

/// The cases of `law/cases/living-wage.yaml` and of `partial-month.yaml`.
class LivingWageCasesTest {

    private static final Law LAW = Law.read();
    private static final String LINE = "benefits.calc.line.";

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return Cases.of("living-wage.yaml", LivingWageCasesTest::holds);
    }

    @TestFactory
    Stream<DynamicTest> everyMonthThatBeginsHalfway() {
        return Cases.of(
                "partial-month.yaml",
                each -> assertThat(PartialMonth.of(LAW, each.cents("monthly"), each.day("given"))
                                .cents())
                        .isEqualTo(each.cents("amount")));
    }

    private static void holds(Cases each) {
        var sheet = LivingWage.of(Given.of(each), LAW);
        each.map("lines")
                .forEach((key, euro) -> assertThat(sum(sheet, key)).as(key).isEqualTo(Cases.cents(euro)));
        assertThat(sheet.lines().stream().map(Line::key))
                .containsAll(each.list("says").stream().map(key -> LINE + key).toList());
        assertThat(sheet.counted()).as("counted").isEqualTo(each.cents("counted"));
        assertThat(sheet.yearly()).as("yearly").isEqualTo(each.cents("yearly"));
        assertThat(sheet.monthly()).as("monthly").isEqualTo(each.cents("monthly"));
        if (each.has("deviates")) {
            asPublished(each, sheet);
        }
    }

    /// Without the line that the source leaves out, it comes to what the source prints.
    private static void asPublished(Cases each, CalculationSheet sheet) {
        long counted = sheet.counted() + sum(sheet, each.text("omitted"));
        if (each.has("published_counted")) {
            assertThat(counted).isEqualTo(12 * each.cents("published_counted"));
        } else {
            assertThat(Rounding.HALF_UP.divide(sheet.amount() - counted, 12)).isEqualTo(each.cents("published"));
        }
    }

    private static long sum(CalculationSheet sheet, String key) {
        return sheet.lines().stream()
                .filter(line -> line.key().equals(LINE + key) && line.sign() != Sign.EXEMPT)
                .mapToLong(Line::cents)
                .sum();
    }
}
