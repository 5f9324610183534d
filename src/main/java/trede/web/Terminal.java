package trede.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The language in which the command line speaks: `TREDE_LANGUAGE`, else that of the shell (`LC_ALL`,
/// `LC_MESSAGES`, `LANG`), else Dutch.
public final class Terminal {

    private static final List<String> SAID = List.of("TREDE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");

    private Terminal() {}

    public static Locale language() {
        return language(System.getenv());
    }

    /// @param environment as the shell gives it
    static Locale language(Map<String, String> environment) {
        String said = SAID.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("nl");
        String code = said.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
        // the C locale of a bare server is nobody's language; English is what its other programs speak
        return Locale.of("c".equals(code) || "posix".equals(code) ? "en" : code);
    }

    public static Words words() {
        return Words.of(language());
    }
}
