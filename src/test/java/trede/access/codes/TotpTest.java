package trede.access.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void computesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @Test
    void aClockHalfAMinuteOffIsForgiven() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        String early = Totp.code(SECRET, Totp.step(now) - 1, 6);
        String tooEarly = Totp.code(SECRET, Totp.step(now) - 2, 6);
        assertThat(Totp.match(SECRET, early, now, 0)).hasValue(Totp.step(now) - 1);
        assertThat(Totp.match(SECRET, tooEarly, now, 0)).isEmpty();
    }

    @Test
    void aCodeOpensOnceOnly() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        String code = Totp.code(SECRET, Totp.step(now), 6);
        assertThat(Totp.match(SECRET, code, now, Totp.step(now))).isEmpty();
    }

    @Test
    void writesSecretsAsTelephonesReadThem() {
        assertThat(Letters.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Letters.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
