package trede.casefile.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The part of a search that reads names: for each way to cut up what was typed, the rarest word leads
/// and the others must fit too.
///
/// A word leads by the index, stops as soon as enough is found, and the others are one step each.
final class NameQueries {

    private static final String NOBODY = "select null::bigint as person, null::text as key, 1 as rank where false";

    // Some thousands are born in a year: they are read once, from the index alone, and hashed. Those of the name
    // are held against them in order of the key until enough is found; "is true" keeps this from becoming a join
    // that has no order.
    private static final String BORN_IN = """
            born as materialized (select b.person from casefile.identity b where b.birth between :first and :last),
            """;
    private static final String IS_BORN_IN = " and (k.person in (select b.person from born b)) is true";

    private final List<List<NameWord>> ways;
    private final @Nullable Born born;
    private final Map<String, Object> params = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    NameQueries(List<NameWord> words, @Nullable Born born, int some) {
        var seen = new HashSet<List<String>>();
        this.ways = words.stream()
                .filter(word -> word.way() >= 0)
                .collect(Collectors.groupingBy(NameWord::way, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(way -> way.stream().allMatch(NameWord::known))
                .filter(way -> seen.add(way.stream().map(NameWord::word).toList()))
                .toList();
        this.born = born;
        params.put("some", some);
        if (born != null) {
            params.put("first", born.first());
            params.put("last", born.last());
        }
    }

    Map<String, Object> params() {
        return params;
    }

    /// What the other parts ask besides.
    String born() {
        return born == null || byBirth() ? "" : BORN_IN;
    }

    /// Whose name begins so, each word of it; after them those whose name does without the article.
    String begun() {
        var branches = new ArrayList<String>();
        for (var way : ways) {
            if (way.stream().allMatch(word -> word.begun() > 0)) {
                var lead = lead(way, Comparator.comparingInt(NameWord::begun));
                var others = others(way, lead, false);
                int rank = lead.bare() ? Rank.WITHOUT_ARTICLE : Rank.NAME;
                branches.add(byBirth() ? born(lead, way, false, rank) : led(fits("k", lead), others, rank));
            }
        }
        return all(branches);
    }

    /// Whose name begins so or sounds so, and is spelled otherwise in at least one word. Those spelled as it
    /// was typed are passed over in the index: where a thousand are called so, the one who only sounds so is
    /// read at once.
    String alike() {
        var branches = new ArrayList<String>();
        for (var way : ways) {
            if (way.stream().allMatch(word -> word.alike() == 0) || asksMoreThanAnother(way)) {
                continue;
            }
            var lead = lead(way, Comparator.comparingInt(word -> word.begun() + word.alike()));
            if (byBirth()) {
                branches.add(born(lead, way, true, Rank.SOUND));
                continue;
            }
            if (lead.alike() > 0) {
                for (String sound : lead.sounds()) {
                    branches.add(led(otherwise("k", lead, sound), others(way, lead, true), Rank.SOUND));
                }
            }
            var spelledOtherwise = way.stream()
                    .filter(word -> word != lead && word.alike() > 0)
                    .map(word -> one(otherwise("o", word)))
                    .collect(Collectors.joining(" or "));
            if (lead.begun() > 0 && !spelledOtherwise.isEmpty()) {
                branches.add(led(
                        fits("k", lead),
                        " and (" + spelledOtherwise + ")" + (way.size() > 2 ? others(way, lead, true) : ""),
                        Rank.SOUND));
            }
        }
        return all(branches);
    }

    // With the article and without: who fits the former fits the latter.
    private boolean asksMoreThanAnother(List<NameWord> way) {
        var words = way.stream().map(NameWord::word).toList();
        return ways.stream()
                .anyMatch(other -> other.size() < way.size()
                        && other.stream().map(NameWord::word).allMatch(words::contains));
    }

    private static String all(List<String> branches) {
        return branches.isEmpty() ? NOBODY : "(" + String.join(") union all (", branches) + ")";
    }

    private static NameWord lead(List<NameWord> way, Comparator<NameWord> rarest) {
        return way.stream()
                .min(rarest.thenComparing(word -> -word.word().length()))
                .orElseThrow();
    }

    // On a day, and in a month, fewer are born than bear most names.
    private boolean byBirth() {
        return born != null && born.last().isBefore(born.first().plusMonths(1));
    }

    private String born(NameWord lead, List<NameWord> way, boolean alike, int rank) {
        return "select k.person, :w%d as key, %d as rank".formatted(place(lead), rank)
                + " from casefile.identity k where k.birth between :first and :last"
                + way.stream().map(word -> has(word, alike)).collect(Collectors.joining())
                + " order by k.birth, k.person limit :some";
    }

    private String led(String fits, String others, int rank) {
        return "select k.person, k.key, " + rank + " as rank from casefile.search_key k where " + fits
                + (born == null ? "" : IS_BORN_IN)
                + others
                + " order by k.key, k.person limit " + (rank == Rank.SOUND ? ":limit" : ":some");
    }

    // the rarest first: most fail there
    private String others(List<NameWord> way, NameWord lead, boolean alike) {
        return way.stream()
                .filter(word -> word != lead)
                .sorted(Comparator.comparingInt(word -> word.begun() + (alike ? word.alike() : 0)))
                .map(word -> has(word, alike))
                .collect(Collectors.joining());
    }

    private String has(NameWord word, boolean alike) {
        return alike && word.alike() > 0
                ? " and (" + one(fits("o", word)) + " or " + one(otherwise("o", word)) + ")"
                : " and " + one(fits("o", word));
    }

    // A subquery that cannot be turned into a join: one step in the index for each row that leads.
    private static String one(String fits) {
        return "(select true from casefile.search_key o where o.centre = k.centre and o.person = k.person and (" + fits
                + ") limit 1) is true";
    }

    private String fits(String alias, NameWord word) {
        return "%1$s.key >= :w%2$d and %1$s.key < :w%2$d || chr(1114111)".formatted(alias, place(word));
    }

    private String otherwise(String alias, NameWord word) {
        return word.sounds().stream()
                .map(sound -> otherwise(alias, word, sound))
                .collect(Collectors.joining(") or (", "(", ")"));
    }

    // "~mOhmt mohamed": the sound, and how it is spelled
    private String otherwise(String alias, NameWord word, String sound) {
        String n = place(word) + "_" + word.sounds().indexOf(sound);
        params.put("s" + n, sound + " ");
        params.put("e" + n, sound + "!");
        params.put("t" + n, cut(sound + " " + word.word()));
        return "%1$s.key >= :s%2$s and %1$s.key < :e%2$s and (%1$s.key < :t%2$s or %1$s.key >= :t%2$s || chr(1114111))"
                .formatted(alias, n);
    }

    private int place(NameWord word) {
        return places.computeIfAbsent(word.word(), w -> {
            params.put("w" + places.size(), cut(w));
            return places.size();
        });
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(80, key.length()));
    }
}
