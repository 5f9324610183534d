package trede.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import trede.access.Looks.Look;
import trede.time.Brussels;
import trede.web.Words;

/// A line of the log in words. Each room says what its own looks are: `<room>.look.<what>`, and what its own
/// codes mean: `<room>.look_value.<part>.<code>`.
public final class LookWords {

    /// Part of the detail: the name of the key by which another program did it.
    static final String TOKEN = "by_token";

    private static final String PAGE = "part";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final Pattern ID = Pattern.compile("(user:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// What tells one kind from another so much that it has a sentence of its own: `note` and `act` write.
    private static final List<String> TELLING = List.of("of", "act");

    /// What is said of it elsewhere on the line, or of use to the program only.
    private static final Set<String> SILENT = Set.of(TOKEN, PAGE, "kept", "keys", "merge", "page", "sort");

    /// Where else in the house a code has its words.
    private static final Map<String, List<String>> ELSEWHERE = Map.ofEntries(
            Map.entry("function", List.of("function.%s")),
            Map.entry("role", List.of("role.%s")),
            Map.entry("was_role", List.of("role.%s")),
            Map.entry("second_factor", List.of("role.%s")),
            Map.entry("second-factor", List.of("role.%s")),
            Map.entry("was_second_factor", List.of("role.%s")),
            Map.entry("rights", List.of("right.%s")),
            Map.entry("was_rights", List.of("right.%s")),
            Map.entry("scope", List.of("token_scope.%s")),
            Map.entry("changed", List.of("field.%s", "particular.%s")),
            Map.entry("signed_off", List.of("check.%s")),
            Map.entry("reopened", List.of("check.%s")),
            Map.entry("kind", List.of("note.kind.%s")),
            Map.entry("status", List.of("caseload.status.%s")),
            Map.entry("due", List.of("caseload.due.%s")),
            Map.entry("code", List.of("due_label.%s")),
            Map.entry("rung", List.of("rung.%s")),
            Map.entry("work", List.of("fact.employment.%s")),
            Map.entry("measure", List.of("measure.%s.title")));

    /// What was before what is.
    private static final Comparator<Map.Entry<String, @Nullable Object>> FORMER_FIRST = Comparator.comparing(
                    (Map.Entry<String, @Nullable Object> part) -> part.getKey().replaceFirst("^was_", ""))
            .thenComparing(part -> !part.getKey().startsWith("was_"));

    private LookWords() {}

    /// What was opened or done, and on which page of a file; the code itself where nobody gave it words.
    public static String what(Look look, Words words) {
        var parts = parts(look);
        String code = code(look.what());
        String told = telling(look, parts, words)
                .map(tail -> code + "_" + tail)
                .or(() -> Optional.of(code))
                .flatMap(key -> words.find("look." + key))
                .orElse(look.what());
        return Optional.ofNullable(parts.get(PAGE))
                .flatMap(part -> page(part.toString(), words))
                .map(page -> words.say("access.look_at_page", told, page))
                .orElse(told);
    }

    /// @throws IllegalArgumentException if no room says what it is: nobody could read the line
    static void demand(String what) {
        if (Words.of(Words.LANGUAGES.getFirst()).find("look." + code(what)).isEmpty()) {
            throw new IllegalArgumentException("no room has words for " + what);
        }
    }

    /// The words of a kind of line, for a list to choose from.
    public static String kind(String what, Words words) {
        return words.find("look." + code(what)).orElse(what);
    }

    /// The page of a file by the nearest name that it has: `notes` for `notes_paper` if that has none.
    public static Optional<String> page(String part, Words words) {
        for (String known = part; !known.isEmpty(); known = known.substring(0, Math.max(0, known.lastIndexOf('_')))) {
            var told = words.find("look_part." + known);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /// Whoever did it, as the log names them; for another program its key, and whose that is.
    ///
    /// @param names by actor
    public static String who(Look look, Map<String, String> names, Words words) {
        String name = who(look.actor(), names, words);
        return key(look).map(key -> words.say("access.look_token", key, name)).orElse(name);
    }

    /// The same, of who is no account too: the server's operator, the door itself.
    public static String who(String actor, Map<String, String> names, Words words) {
        if (names.containsKey(actor)) {
            return names.get(actor);
        }
        if (actor.startsWith("operator:")) {
            return words.say("access.look_operator", actor.substring("operator:".length()));
        }
        return words.say(actor.equals("door") ? "access.look_door" : "access.look_nobody");
    }

    /// The key by which another program did it.
    public static Optional<String> key(Look look) {
        return Optional.ofNullable(parts(look).get(TOKEN)).map(Object::toString);
    }

    /// Why a file was open, or taken out whole; empty where the log does not say.
    public static Optional<String> why(Look look, Words words) {
        return words.find("look_why." + code(look.what()) + "." + look.why())
                .or(() -> words.find("why_short." + look.why()));
    }

    /// What tells it from others of its kind, a part behind each other.
    ///
    /// @param names by actor, and of the centre's own roles by `role:<code>`
    public static String detail(Look look, Map<String, String> names, Words words) {
        var parts = parts(look);
        var said = telling(look, parts, words);
        return parts.entrySet().stream()
                .sorted(FORMER_FIRST)
                .filter(part -> !SILENT.contains(part.getKey()))
                .filter(part -> said.isEmpty() || !TELLING.contains(part.getKey()))
                .flatMap(part -> told(part.getKey(), part.getValue(), new Names(look, names, parts, words)).stream()
                        .map(value -> label(part.getKey(), words) + " " + value))
                .collect(Collectors.joining(" · "));
    }

    /// What the words of a code are looked for with.
    private record Names(Look look, Map<String, String> known, Map<String, @Nullable Object> parts, Words words) {

        Optional<String> find(String key, String value) {
            return Stream.of(value, "user:" + value, "role:" + value)
                    .flatMap(name -> Stream.ofNullable(known.get(name)))
                    .findFirst()
                    .or(() -> key.equals("why") ? why(look, words) : Optional.empty())
                    .or(() -> words.find("look_value." + key + "." + value))
                    .or(() -> ELSEWHERE.getOrDefault(key, List.of()).stream()
                            .flatMap(place -> words.find(place.formatted(value.toLowerCase(Locale.ROOT))).stream())
                            .findFirst())
                    .or(() -> words.find("measure." + parts.get("measure") + "." + value.replace('/', '.')));
        }
    }

    /// Nothing for what has no name: an id of something that only the program knows.
    private static Optional<String> told(String key, @Nullable Object value, Names names) {
        return switch (value) {
            case null -> Optional.empty();
            case Collection<?> several -> {
                var each = several.stream()
                        .flatMap(one -> told(key, one, names).stream())
                        .collect(Collectors.joining(", "));
                yield each.isEmpty() ? Optional.of("–") : Optional.of(each);
            }
            case Map<?, ?> inner -> {
                var each = inner.entrySet().stream()
                        .filter(one -> !Integer.valueOf(0).equals(one.getValue()))
                        .flatMap(one -> told(key, one.getValue(), names).stream()
                                .map(count -> names.find("count", one.getKey().toString())
                                                .orElse(one.getKey().toString())
                                        + " " + count))
                        .collect(Collectors.joining(", "));
                yield each.isEmpty() ? Optional.empty() : Optional.of(each);
            }
            default -> {
                var named = names.find(key, value.toString());
                yield named.isPresent() || !ID.matcher(value.toString()).matches()
                        ? named.or(() -> Optional.of(written(value.toString())))
                        : Optional.empty();
            }
        };
    }

    private static String written(String value) {
        try {
            return value.indexOf('T') > 0
                    ? MOMENT.format(Instant.parse(value).atZone(Brussels.ZONE))
                    : DAY.format(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    private static Optional<String> telling(Look look, Map<String, @Nullable Object> parts, Words words) {
        return TELLING.stream()
                .flatMap(key -> Stream.ofNullable(parts.get(key)))
                .map(value -> code(value.toString()))
                .filter(tail ->
                        words.find("look." + code(look.what()) + "_" + tail).isPresent())
                .findFirst();
    }

    private static String label(String part, Words words) {
        return words.find("look_detail." + part).orElse(part);
    }

    private static String code(String logged) {
        return logged.replace('-', '_');
    }

    private static Map<String, @Nullable Object> parts(Look look) {
        try {
            var parts = new TreeMap<String, @Nullable Object>();
            Map<?, ?> read = JSON.readValue(look.detail(), Map.class);
            read.forEach((key, value) -> parts.put(String.valueOf(key), value));
            return parts;
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }
}
