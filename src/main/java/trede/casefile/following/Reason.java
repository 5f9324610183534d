package trede.casefile.following;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether somebody who must say why really says it: a sentence, and not just something in the field.
final class Reason {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int WORDS = 3;
    private static final int LETTERS = 15;
    private static final int LONGEST = 1000;

    private Reason() {}

    /// At least three different words of three letters, and not all of them that short.
    static boolean isClear(String typed) {
        var words = WORD.matcher(typed.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        return words.size() >= WORDS
                && typed.codePoints().filter(Character::isLetter).count() >= LETTERS
                && typed.strip().length() <= LONGEST;
    }
}
