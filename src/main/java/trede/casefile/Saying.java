package trede.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import trede.web.Words;

/// Something to be said in the language of whoever reads it.
///
/// @param details words, numbers, days, languages, and what is itself to be said
public record Saying(String key, List<Object> details) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    public static Saying of(String key, Object... details) {
        return new Saying(key, List.of(details));
    }

    /// Words of the source, as they are.
    public static Saying plain(String words) {
        return of("casefile.plain", words);
    }

    public String in(Words words) {
        return words.say(
                key,
                details.stream()
                        .map(detail -> switch (detail) {
                            case Saying within -> within.in(words);
                            case Locale language -> language.getDisplayLanguage(words.language());
                            case LocalDate day -> DAY.format(day);
                            default -> detail;
                        })
                        .toArray());
    }
}
