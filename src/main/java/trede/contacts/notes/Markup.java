package trede.contacts.notes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How a writer says for whom a paragraph is: `/c`, `/p`, `/i` or the whole word in front of it,
/// a `!` behind the mark for what tells of health or justice. A mark holds until the next one;
/// what has none is for colleagues, so that nothing is shared by forgetting.
final class Markup {

    private static final Pattern MARK = Pattern.compile("^/([\\p{L}\\p{M}]+)(!?)(?:[:\\s]\\s*(.*))?$");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("c", "client"),
            Map.entry("client", "client"),
            Map.entry("u", "client"),
            Map.entry("usager", "client"),
            Map.entry("usagere", "client"),
            Map.entry("k", "client"),
            Map.entry("klant", "client"),
            Map.entry("klient", "client"),
            Map.entry("p", "partner"),
            Map.entry("partner", "partner"),
            Map.entry("partenaire", "partner"),
            Map.entry("i", "internal"),
            Map.entry("intern", "internal"),
            Map.entry("interne", "internal"),
            Map.entry("internal", "internal"),
            Map.entry("g", "internal!"),
            Map.entry("gevoelig", "internal!"),
            Map.entry("s", "internal!"),
            Map.entry("sensible", "internal!"),
            Map.entry("sensibel", "internal!"),
            Map.entry("sensitive", "internal!"));

    private Markup() {}

    /// @param text cleaned ([Pasted])
    static List<Paragraph> read(String text) {
        var read = new Reading();
        text.lines().forEach(read::line);
        read.end();
        return read.parts;
    }

    private static final class Reading {

        private final List<Paragraph> parts = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private String mark = "internal";

        private void line(String line) {
            var found = MARK.matcher(line.strip());
            String known = found.matches() ? MARKS.get(folded(found.group(1))) : null;
            if (known != null) {
                end();
                mark = known.endsWith("!") ? known : known + found.group(2);
                String rest = found.group(3);
                open.append(rest == null ? "" : rest);
            } else if (line.isBlank()) {
                end();
            } else {
                open.append(open.isEmpty() ? "" : "\n").append(line);
            }
        }

        private void end() {
            if (!open.toString().isBlank()) {
                parts.add(Paragraph.of(Voice.INTERNAL, false, open.toString().strip())
                        .marked(mark));
            }
            open.setLength(0);
        }
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The same again as text, a mark where it changes.
    ///
    /// @param names how the reader's language calls each voice: `client` is `cliënt`
    static String write(List<Paragraph> parts, Map<Voice, String> names) {
        var text = new StringBuilder();
        String mark = "internal";
        for (var part : parts) {
            text.append(text.isEmpty() ? "" : "\n\n");
            if (!part.mark().equals(mark)) {
                mark = part.mark();
                text.append('/')
                        .append(names.getOrDefault(part.voice(), part.voice().code()))
                        .append(part.sensitive() ? "!" : "")
                        .append('\n');
            }
            text.append(part.text());
        }
        return text.toString();
    }
}
