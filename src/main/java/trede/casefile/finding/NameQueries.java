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
/// and the others
/// must fit too. A word leads by the index, stops as soon as enough is found, and the others are one step
/// each.
final class NameQueries {

    private static final String NOBODY = "select null::bigint as person, null::text as key where false";

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
        this.ways =
                words.stream()
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

    /// Whose name begins so, each word of it.
    String begun() {
        var branches = new ArrayList<String>();
        for (var way : ways) {
            if (way.stream().allMatch(word -> word.begun() > 0)) {
                var lead = lead(way, Comparator.comparingInt(NameWord::begun));
                branches.add(
                        byBirth()
                                ? born(lead, way, false)
                                : led(lead, fits("k", lead, false), others(way, lead, false)));
            }
        }
        return all(branches);
    }

    /// Whose name begins or sounds so; asked only when few begin so.
    String alike() {
        var branches = new ArrayList<String>();
        for (var way : ways) {
            if (way.stream().allMatch(word -> word.alike() == 0)) {
                continue;
            }
            var lead = lead(way, Comparator.comparingInt(word -> word.begun() + word.alike()));
            if (byBirth()) {
                branches.add(born(lead, way, true));
                continue;
            }
            if (lead.alike() > 0) {
                branches.add(led(lead, fits("k", lead, true), others(way, lead, true)));
            }
            if (lead.begun() > 0 && way.size() > 1) {
                branches.add(led(lead, fits("k", lead, false), others(way, lead, true)));
            }
        }
        return all(branches);
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

    private String born(NameWord lead, List<NameWord> way, boolean alike) {
        return "select k.person, :w" + place(lead)
                + " as key from casefile.identity k where k.birth between :first and :last"
                + way.stream().map(word -> has(word, alike)).collect(Collectors.joining()) + few(alike)
                + " order by k.birth, k.person limit :some";
    }

    private String led(NameWord lead, String fits, String others) {
        return "select k.person, k.key from casefile.search_key k where " + fits
                + (born == null ? "" : IS_BORN_IN)
                + others
                + " order by k.key, k.person limit :some";
    }

    private String others(List<NameWord> way, NameWord lead, boolean alike) {
        return way.stream()
                        .filter(word -> word != lead)
                        .map(word -> has(word, alike))
                        .collect(Collectors.joining())
                + few(alike);
    }

    private static String few(boolean alike) {
        return alike ? " and (select count(*) from begun) < :limit" : "";
    }

    private String has(NameWord word, boolean alike) {
        return alike && word.alike() > 0
                ? " and (" + one(word, false) + " or " + one(word, true) + ")"
                : " and " + one(word, false);
    }

    // A subquery that cannot be turned into a join: one step in the index for each row that leads.
    private String one(NameWord word, boolean bySound) {
        return "(select true from casefile.search_key o where o.centre = k.centre and o.person = k.person and "
                + fits("o", word, bySound) + " limit 1)";
    }

    private String fits(String alias, NameWord word, boolean bySound) {
        int n = place(word);
        return bySound
                ? alias + ".key = any (:s" + n + "::text[])"
                : "%1$s.key >= :w%2$d and %1$s.key < :w%2$d || chr(1114111)".formatted(alias, n);
    }

    private int place(NameWord word) {
        return places.computeIfAbsent(word.word(), w -> {
            int n = places.size();
            params.put("w" + n, w.substring(0, Math.min(80, w.length())));
            params.put("s" + n, word.sounds().toArray(String[]::new));
            return n;
        });
    }
}
