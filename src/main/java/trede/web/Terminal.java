package trede.web;

import java.util.Locale;
import java.util.Objects;

/// The language in which the command line speaks: `TREDE_LANGUAGE`, else that of the shell, else Dutch.
public final class Terminal {

    private Terminal() {}

    public static Locale language() {
        String said = Objects.requireNonNullElseGet(
                System.getenv("TREDE_LANGUAGE"), () -> Objects.requireNonNullElse(System.getenv("LANG"), "nl"));
        String code = said.length() < 2 ? "nl" : said.substring(0, 2).toLowerCase(Locale.ROOT);
        // the C locale of a bare server is nobody's language; English is what its other programs speak
        return Locale.of("c.".equals(code) || "po".equals(code) ? "en" : code);
    }

    public static Words words() {
        return Words.of(language());
    }
}
