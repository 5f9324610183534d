package trede.contacts.notes;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What was pasted from Word or a mail, as plain text: every word stays, the marks around them go.
final class Pasted {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern WORD_TAG =
            Pattern.compile("</?(?:[ovwm]:[a-zA-Z]+|meta|link|xml|font|span)(?:\\s[^<>]*)?/?>");
    private static final Pattern WORD_STYLE =
            Pattern.compile("(?s)/\\*\\s*Style Definitions\\s*\\*/(?:[^{}]*\\{[^{}]*\\})+");
    private static final Pattern BULLET =
            Pattern.compile("(?m)^[ \\t]*(?:[•·▪◦‣●○■□➢✓\\uF0B7\\uF0A7\\uF0D8]|[o§](?=\\t))[ \\t]*");
    private static final Pattern NOTHING =
            Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\uFFFC-\\uFFFF\\uE000-\\uF8FF]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private Pasted() {}

    static String clean(String typed) {
        String text = typed.replace("\r\n", "\n").replaceAll("[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]", "\n");
        text = COMMENT.matcher(text).replaceAll("");
        text = WORD_STYLE.matcher(text).replaceAll("");
        text = WORD_TAG.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("- ");
        text = text.replaceAll("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ");
        text = NOTHING.matcher(text).replaceAll("");
        text = CONTROL.matcher(text).replaceAll("");
        text = text.replaceAll("[‘’‚‛′]", "'").replaceAll("[“”„‟″]", "\"");
        text = text.replaceAll("[ ]+(?=\\n|$)", "").replaceAll("\\n{3,}", "\n\n");
        return Normalizer.normalize(whole(text), Normalizer.Form.NFC).strip();
    }

    // half a sign, as a text that was cut off ends in: no database keeps it
    private static String whole(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign > 0xFFFF || !Character.isSurrogate((char) sign))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
