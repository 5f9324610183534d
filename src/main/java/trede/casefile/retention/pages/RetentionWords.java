package trede.casefile.retention.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import trede.casefile.retention.Proof;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Page;
import trede.web.Words;

/// Terms and what was destroyed, in words.
public record RetentionWords(Law law) {

    private static final String FORMER = "_history";

    /// What went of one kind, and how much of it was known formerly only.
    public record Gone(String label, long rows, long former) {

        public long total() {
            return rows + former;
        }
    }

    /// Dossier met hulp: 10 jaar na de laatste dag.
    ///
    /// @param reason the class: `casefile.file_years`
    public String term(String reason, LocalDate day, Page page) {
        return page.say(
                "casefile.retention_term." + reason.substring(reason.indexOf('.') + 1), law.number(reason, day));
    }

    /// The term that held when it was proposed.
    public String term(String reason, Instant at, Page page) {
        return term(reason, Brussels.dayOf(at), page);
    }

    /// The most first.
    public static List<Gone> gone(Proof proof, Words words) {
        var byTable = new TreeMap<String, Gone>();
        proof.rows().forEach((place, rows) -> {
            boolean former = place.endsWith(FORMER);
            String table = former ? place.substring(0, place.length() - FORMER.length()) : place;
            byTable.merge(
                    table,
                    new Gone(label(table, words), former ? 0 : rows, former ? rows : 0),
                    (one, other) -> new Gone(one.label(), one.rows() + other.rows(), one.former() + other.former()));
        });
        var gone = new ArrayList<>(byTable.values());
        gone.sort(Comparator.comparing(Gone::total).reversed().thenComparing(Gone::label));
        return gone;
    }

    /// Each room names its own tables; one that is no longer there keeps the name it had.
    static String label(String table, Words words) {
        String key = key(table);
        return words.has(key) ? words.say(key) : table;
    }

    /// `contacts.note` is named by `contacts.rows.note`.
    static String key(String table) {
        return table.replaceFirst("\\.", ".rows.");
    }
}
