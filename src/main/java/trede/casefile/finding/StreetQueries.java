package trede.casefile.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of a search that reads addresses: the rarest word of a street leads, each other word, house
/// number, postal code and place must stand in an address of the same person.
final class StreetQueries {

    private static final String NOBODY = "select null::bigint as person, null::text as key, 1 as rank where false";

    /// As `casefile.street_words` writes them: alone they tell nothing.
    private static final Set<String> KINDS = Set.of(
            "strat",
            "rue",
            "lan",
            "avenue",
            "boulevard",
            "chause",
            "stenweg",
            "plein",
            "square",
            "impase",
            "ale",
            "route",
            "sint");

    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_BESIDE_OTHERS = 3;

    private final List<NameWord> words;
    private final @Nullable NameWord lead;
    private final Map<String, Object> params = new HashMap<>();

    StreetQueries(List<NameWord> words) {
        this.words = words.stream().filter(word -> word.way() < 0).distinct().toList();
        this.lead = lead(this.words).orElse(null);
        params.put("street", this.words.stream().map(NameWord::word).toArray(String[]::new));
        for (int n = 0; n < this.words.size(); n++) {
            params.put("a" + n, "&" + this.words.get(n).word());
        }
    }

    private static Optional<NameWord> lead(List<NameWord> words) {
        int fewest = words.size() > 1 ? FEWEST_BESIDE_OTHERS : FEWEST_LETTERS;
        return words.stream().allMatch(NameWord::known)
                ? words.stream()
                        .filter(word -> word.word().length() >= fewest && !KINDS.contains(word.word()))
                        .filter(word -> Character.isLetter(word.word().codePointAt(0)))
                        .min(Comparator.comparingInt(NameWord::begun))
                : Optional.empty();
    }

    Map<String, Object> params() {
        return params;
    }

    /// Who lives, or lived, there.
    String lived() {
        if (lead == null) {
            return NOBODY;
        }
        boolean numbered =
                words.stream().anyMatch(word -> Character.isDigit(word.word().charAt(0)));
        var sql = new StringBuilder("select k.person, k.key, ")
                .append(numbered ? Rank.ADDRESS : Rank.STREET)
                .append(" as rank from casefile.search_key k where ")
                .append(fits("k", words.indexOf(lead)));
        var others = words.stream()
                .filter(word -> word != lead)
                .sorted(Comparator.comparingInt(NameWord::begun))
                .map(words::indexOf)
                .toList();
        for (int n : others) {
            sql.append(
                            " and (select true from casefile.search_key o where o.centre = k.centre and o.person = k.person and ")
                    .append(fits("o", n))
                    .append(" limit 1) is true");
        }
        return sql.append(" order by k.key, k.person limit :limit").toString();
    }

    private static String fits(String alias, int n) {
        return "%1$s.key >= :a%2$d and %1$s.key < :a%2$d || chr(1114111)".formatted(alias, n);
    }
}
