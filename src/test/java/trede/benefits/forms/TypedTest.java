package trede.benefits.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An amount is typed the same way on a proposal as on a calculation sheet.
class TypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.314,20|1314.20",
                "1314.2|1314.20",
                "€ 1 314,20|1314.20",
                "1'314,20|1314.20",
                "400 euro|400.00",
                "1.234.567,89|1234567.89",
                "9999999,99|9999999.99"
            })
    void anAmountIsReadAsOnTheSheet(String typed, BigDecimal amount) {
        var form = form(typed);
        assertThat(form.money("amount")).isEqualTo(amount);
        assertThat(form.sound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "12,345", "-5", "10000000", "€", "1,2,3"})
    void whatIsNoAmountIsSaidBesideTheField(String typed) {
        var form = form(typed);
        assertThat(form.money("amount")).isNull();
        assertThat(form.problems().in("amount")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anAmountMayStayEmpty(String typed) {
        var form = form(typed);
        assertThat(form.money("amount")).isNull();
        assertThat(form.sound()).isTrue();
    }

    private static Typed form(String typed) {
        return Typed.of("proposal", Map.of("amount", List.of(typed)));
    }
}
