package trede.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The part of a search that reads names: for each way to cut up what was typed, the rarest word leads and the others
/// must fit too. A word leads by the index, stops as soon as enough is found, and the others are one step each.
final class NameSql {

    private static final String NOBODY = "select null::bigint as person, null::text as key where false";
    // from here on, a year of birth is rarer than a name
    private static final int MANY = 800;

    private final List<List<NameWord>> ways;
    private final @Nullable Born born;
    private final Map<String, Object> params = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    NameSql(List<NameWord> words, @Nullable Born born, int some) {
        this.ways = words.stream()
                .collect(Collectors.groupingBy(NameWord::way, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(way -> way.stream().allMatch(NameWord::known))
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

    /// Whose name begins so, each word of it.
    String begun() {
        var branches = new ArrayList<String>();
        for (var way : ways) {
            if (way.stream().allMatch(word -> word.begun() > 0)) {
                branches.add(led(way, lead(way, Comparator.comparingInt(NameWord::begun)), false, false));
            }
        }
        return all(branches);
    }

    /// Whose name begins or sounds so; asked only when few begin so.
    String alike() {
        var branches = new ArrayList<String>();
        for (var way : ways) {
            if (way.stream().anyMatch(word -> word.alike() > 0)) {
                var lead = lead(way, Comparator.comparingInt(word -> word.begun() + word.alike()));
                if (lead.alike() > 0) {
                    branches.add(led(way, lead, true, true));
                }
                if (lead.begun() > 0 && way.size() > 1) {
                    branches.add(led(way, lead, false, true));
                }
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

    private String led(List<NameWord> way, NameWord lead, boolean bySound, boolean few) {
        boolean byBirth = born != null && !bySound && (born.whole() || lead.begun() > MANY);
        var needed = new ArrayList<String>();
        String from = byBirth ? "casefile.identity k" : "casefile.search_key k";
        needed.add(byBirth ? "k.birth between :first and :last" : fits("k", lead, bySound));
        way.stream()
                .filter(word -> byBirth || word != lead)
                .forEach(word -> needed.add(few ? "(" + has(word, false) + " or " + has(word, true) + ")" : has(word, false)));
        if (born != null && !byBirth) {
            needed.add("(select true from casefile.identity i where i.centre = k.centre and i.person = k.person"
                    + " and i.birth between :first and :last)");
        }
        if (few) {
            needed.add("(select count(*) from begun) < :limit");
        }
        return "select k.person, " + (byBirth ? ":w" + place(lead) : "k.key") + " as key from " + from + " where "
                + String.join(" and ", needed)
                + (byBirth ? " order by k.birth, k.person" : " order by k.key, k.person") + " limit :some";
    }

    // A subquery that cannot be turned into a join: one step in the index for each row that leads.
    private String has(NameWord word, boolean bySound) {
        return bySound && word.sounds().isEmpty()
                ? "false"
                : "(select true from casefile.search_key o where o.centre = k.centre and o.person = k.person and "
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
            params.put("s" + n, word.sounds().stream().map(sound -> "~" + sound).toArray(String[]::new));
            return n;
        });
    }
}
