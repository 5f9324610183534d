package trede.contacts.notes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Two texts of one note beside each other, with what differs standing out, and both in one.
///
/// @param rows paragraph by paragraph
/// @param both every paragraph of either, in order: nothing is lost; the same words meant for two
/// voices are kept for the smaller circle
public record Differences(List<Beside> rows, List<Paragraph> both) {

    /// A paragraph as each has it; no pieces where one lacks it.
    public record Beside(Marked theirs, Marked mine) {}

    static Differences of(List<Paragraph> theirs, List<Paragraph> mine, Map<Voice, String> names) {
        var generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .lineNormalizer(line -> line)
                .oldTag(begins -> begins ? Marked.BEGIN : Marked.END)
                .newTag(begins -> begins ? Marked.BEGIN : Marked.END)
                .build();
        var rows = generator.generateDiffRows(lines(theirs, names), lines(mine, names)).stream()
                .map(row -> new Beside(Marked.of(row.getOldLine()), Marked.of(row.getNewLine())))
                .toList();
        return new Differences(rows, both(theirs, mine));
    }

    /// The text of both, with its marks.
    public String text(Map<Voice, String> names) {
        return Markup.write(both, names);
    }

    private static List<String> lines(List<Paragraph> parts, Map<Voice, String> names) {
        return parts.stream()
                .map(part -> Markup.write(List.of(part), names).replaceAll("\\s+", " "))
                .toList();
    }

    private static List<Paragraph> both(List<Paragraph> theirs, List<Paragraph> mine) {
        var both = new ArrayList<Paragraph>();
        int at = 0;
        for (AbstractDelta<Paragraph> delta : DiffUtils.diff(theirs, mine).getDeltas()) {
            int from = delta.getSource().getPosition();
            both.addAll(theirs.subList(at, from));
            both.addAll(delta.getSource().getLines());
            both.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        both.addAll(theirs.subList(at, theirs.size()));
        return both.stream()
                .filter(part -> both.stream().noneMatch(other -> isForFewer(other, part)))
                .distinct()
                .toList();
    }

    private static boolean isForFewer(Paragraph one, Paragraph other) {
        return Objects.equals(one.text(), other.text())
                && (one.voice().compareTo(other.voice()) > 0
                        || one.voice() == other.voice() && one.sensitive() && !other.sensitive());
    }
}
