package trede.access.secrets;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trede.web.Refusal;

/// What a password must be: long enough, and not one that others guess. No rule about signs, no date on
/// which it ends.
@Component
public class PasswordRule {

    private static final int LONGEST = 128;

    private final int shortest;
    private final int score;
    private final Zxcvbn guesses = new Zxcvbn();

    PasswordRule(@Value("${trede.passwords.shortest}") int shortest, @Value("${trede.passwords.score}") int score) {
        this.shortest = shortest;
        this.score = score;
    }

    /// Why it cannot be the password of this one, if so.
    public Optional<Refusal> refuse(String password, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            return Optional.of(new Refusal("access.password_short", shortest));
        }
        if (length > LONGEST) {
            return Optional.of(new Refusal("access.password_long", LONGEST));
        }
        String small = password.toLowerCase(Locale.ROOT);
        for (String word : about) {
            if (word.length() > 3 && small.contains(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(new Refusal("access.password_about", word));
            }
        }
        return guesses.measure(password, List.of(about)).getScore() < score
                ? Optional.of(new Refusal("access.password_common"))
                : Optional.empty();
    }
}
