package trede.access.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trede.home.Home;
import trede.web.Refusal;

class SecretsTest {

    private static final byte[] WORD = "geheim".getBytes(StandardCharsets.UTF_8);

    private final Keyring keys = new Keyring(new byte[32]);
    private final PasswordRule rule = new PasswordRule(12, 3);

    @Test
    void whatWasSealedIsReadInItsPlaceOnly() {
        byte[] sealed = keys.seal("1/els", WORD);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("geheim");
        assertThat(keys.open("1/els", sealed)).isEqualTo(WORD);
        assertThatThrownBy(() -> keys.open("1/pol", sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(keys.seal("1/els", WORD)).isNotEqualTo(sealed);
    }

    @Test
    void aHomeKeepsItsKey(@TempDir Path folder) {
        var home = Home.at(folder);
        assertThat(Keyring.key(home, Map.of())).isEqualTo(Keyring.key(home, Map.of()));
        assertThat(folder.resolve("run")).isDirectoryContaining("glob:**key");
        assertThatThrownBy(() -> new Keyring(Keyring.key(home, Map.of("TREDE_KEY", "AAAA"))))
                .hasMessageContaining("openssl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kort", "password1234", "qwertyuiop12", "aaaaaaaaaaaaaaaa", "els-in-essen-els", "123456789012"})
    void whatOthersGuessIsRefused(String password) {
        assertThat(rule.refuse(password, "els", "essen")).isPresent();
    }

    @Test
    void aSentenceIsFineWithoutASingleSign() {
        assertThat(rule.refuse("vier blauwe fietsen zwemmen graag", "els", "essen"))
                .isEmpty();
        assertThat(rule.refuse("x".repeat(129), "els").map(Refusal::key)).hasValue("access.password_long");
    }
}
