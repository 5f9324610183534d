package trede.casefile.merging;

import java.util.List;
import java.util.TreeMap;
import trede.web.Words;

/// How much of a kind goes along.
///
/// @param kind `fact.benefit`, `follower`; of another room `contacts.appointment`
/// @param rows all of them
/// @param aside those that the survivor has already: they are set aside until the files are taken apart
public record Moved(String kind, long rows, long aside) {

    /// Key of its sentence, with how many as {0}. A kind without a sentence goes along unsaid: it follows from the
    /// rest.
    public String label() {
        if (kind.startsWith("relation_")) {
            return "casefile.moved.relation";
        }
        int dot = kind.indexOf('.');
        boolean ours = kind.startsWith("fact.") || kind.startsWith("particular.") || dot < 0;
        return ours ? "casefile.moved." + kind : kind.substring(0, dot + 1) + "moved." + kind.substring(dot + 1);
    }

    /// Of the same kind, as it is said.
    Moved and(Moved more) {
        return new Moved(kind, rows + more.rows, aside + more.aside);
    }

    /// What is said of all that goes along, each kind once, in the order of the sentences' keys.
    public static List<Moved> said(List<Moved> moved, Words words) {
        var said = new TreeMap<String, Moved>();
        moved.stream()
                .filter(each -> words.has(each.label()))
                .forEach(each -> said.merge(each.label(), each, Moved::and));
        return List.copyOf(said.values());
    }
}
