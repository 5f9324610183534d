package trede.casefile.handovers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.casefile.HandoverSource;
import trede.web.Words;

/// CapsuleDrafts what goes along from what every room knows, in the client's language.
@Component
class CapsuleDrafts {

    static final int LONGEST = 4_000;

    private final List<HandoverSource> sources;

    CapsuleDrafts(List<HandoverSource> sources) {
        this.sources = sources;
    }

    /// @param languages of the clients, by public id
    Map<UUID, Capsule.Parts> write(Map<UUID, Locale> languages, LocalDate day) {
        Map<UUID, Map<HandoverSource.Part, StringBuilder>> texts = new HashMap<>();
        for (var source : sources) {
            for (var line : source.list(languages.keySet(), day)) {
                var language = languages.get(line.person());
                if (language != null) {
                    add(
                            texts.computeIfAbsent(line.person(), _ -> new EnumMap<>(HandoverSource.Part.class))
                                    .computeIfAbsent(line.part(), _ -> new StringBuilder()),
                            line.words().in(Words.of(language)));
                }
            }
        }
        var parts = new HashMap<UUID, Capsule.Parts>();
        for (UUID person : languages.keySet()) {
            var text = texts.getOrDefault(person, Map.of());
            parts.put(
                    person,
                    new Capsule.Parts(
                            text(text, HandoverSource.Part.PROMISES),
                            text(text, HandoverSource.Part.WORKS),
                            text(text, HandoverSource.Part.NEXT)));
        }
        return parts;
    }

    // what does not fit whole is left out: half a sentence promises something else
    private static void add(StringBuilder text, String line) {
        if (text.length() + line.length() < LONGEST) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }

    private static String text(Map<HandoverSource.Part, StringBuilder> text, HandoverSource.Part part) {
        var found = text.get(part);
        return found == null ? "" : found.toString();
    }
}
