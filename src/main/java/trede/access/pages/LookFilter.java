package trede.access.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.access.looks.LookKinds;

/// Which part of the log somebody asked for, as typed: it stands in the address.
///
/// @param kind a code, `sort:` and a sort, or empty for all
/// @param q what was typed to find a person
public record LookFilter(String actor, @Nullable UUID person, String q, String kind, String from, String to) {

    private static final String SORT = "sort:";

    static LookFilter of(Map<String, String> typed) {
        return new LookFilter(
                text(typed, "actor"),
                id(text(typed, "person")),
                text(typed, "q"),
                text(typed, "kind"),
                text(typed, "from"),
                text(typed, "to"));
    }

    private static String text(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /// The codes of the kind; none for all.
    List<String> codes(List<LookKinds> kinds) {
        if (!kind.startsWith(SORT)) {
            return kind.isEmpty() ? List.of() : List.of(kind);
        }
        return kinds.stream()
                .filter(each -> each.sort().code().equals(kind.substring(SORT.length())))
                .flatMap(each -> each.codes().stream())
                .toList();
    }

    /// The same of one worker; from the newest.
    public String of(String other) {
        return new LookFilter(other, person, "", kind, from, to).query();
    }

    /// The same about one person; from the newest.
    public String about(@Nullable UUID other) {
        return new LookFilter(actor, other, "", kind, from, to).query();
    }

    /// As an address carries it.
    public String query() {
        return Stream.of(
                        "actor=" + encoded(actor),
                        "person=" + (person == null ? "" : person),
                        "kind=" + encoded(kind),
                        "from=" + encoded(from),
                        "to=" + encoded(to))
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
