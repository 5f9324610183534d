package trede.exchange.reading;

import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trede.casefile.FactCode;
import trede.casefile.FactKind;

/// The codes that an exchange knows.
final class Codes {

    static final Map<String, String> GENDERS = listed("f", "m", "x", "unknown");
    static final Map<String, String> RESIDENCE_STATUSES =
            listed("citizen", "eu", "refugee", "subsidiary_protection", "temporary_protection", "other", "unknown");
    static final Map<String, String> CATEGORIES = listed("1", "2", "3");

    private static final Map<FactKind, Map<String, FactCode>> FACTS = facts();
    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> LANGUAGES = Stream.concat(
                    Stream.of(ULocale.getISOLanguages()), Stream.of(Locale.getISOLanguages()))
            .filter(code -> code.length() == 2)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    static Map<String, FactCode> of(FactKind kind) {
        return FACTS.getOrDefault(kind, Map.of());
    }

    /// ISO 3166-1 alpha-2, and two that it leaves to its users: XK for Kosovo, XX for who is stateless.
    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /// BCP 47. Three-letter languages are many and new ones come, so that their form has to do.
    static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 3 || LANGUAGES.contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static Map<FactKind, Map<String, FactCode>> facts() {
        var facts = new EnumMap<FactKind, Map<String, FactCode>>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            var codes = new LinkedHashMap<String, FactCode>();
            kind.codes().forEach(code -> codes.put(code.code(), code));
            facts.put(kind, Collections.unmodifiableMap(codes));
        }
        return facts;
    }

    private static Set<String> countries() {
        return Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK", "XX"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> listed(String... codes) {
        var listed = new LinkedHashMap<String, String>();
        for (String code : codes) {
            listed.put(code, code);
        }
        return Collections.unmodifiableMap(listed);
    }
}
