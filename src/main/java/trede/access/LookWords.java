package trede.access;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import trede.access.Looks.Look;
import trede.web.Words;

/// A line of the log in words. Each room says what its own looks are: `<room>.look.<what>`.
public final class LookWords {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LookWords() {}

    /// What was opened or done; the code itself where nobody gave it words.
    public static String what(Look look, Words words) {
        return words.find("look." + look.what().replace('-', '_')).orElse(look.what());
    }

    /// What tells it from others of its kind, a part behind each other.
    ///
    /// @param names by actor
    public static String detail(Look look, Map<String, String> names, Words words) {
        try {
            Map<?, ?> parts = JSON.readValue(look.detail(), Map.class);
            return parts.entrySet().stream()
                    .map(part -> label(part.getKey(), words) + " " + told(part, names, words))
                    .collect(Collectors.joining(" · "));
        } catch (JacksonException unreadable) {
            return look.detail();
        }
    }

    /// A code in words where some room has them.
    private static String told(Map.Entry<?, ?> part, Map<String, String> names, Words words) {
        String code = part.getKey() + "." + part.getValue();
        return words.find("look_value." + code)
                .or(() -> words.find(code))
                .or(() -> words.find(code.replaceFirst("^why\\.", "why_short.")))
                .orElseGet(() -> written(part.getValue(), names));
    }

    private static String label(Object part, Words words) {
        String key = "access.look_detail." + part;
        return words.has(key) ? words.say(key) : part.toString();
    }

    private static String written(@Nullable Object value, Map<String, String> names) {
        return switch (value) {
            case null -> "–";
            case Collection<?> several ->
                several.stream().map(each -> written(each, names)).collect(Collectors.joining(", "));
            case Map<?, ?> inner ->
                inner.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
            default -> names.getOrDefault(value.toString(), value.toString());
        };
    }
}
