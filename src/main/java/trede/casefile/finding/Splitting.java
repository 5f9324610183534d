package trede.casefile.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of the words that were typed are the family name, and which the given name.
public record Splitting(String familyName, String givenName) {

    /// Words that stand before a family name. Ben and Al are given names too: then those we know decide.
    private static final Set<String> BEFORE = Set.of(
            "van", "von", "vande", "vanden", "vander", "de", "den", "der", "di", "da", "do", "dos", "del", "della",
            "du", "des", "la", "le", "les", "ter", "ten", "te", "'t", "'s", "el", "al", "ould", "ben", "bin", "ibn",
            "abou", "abu", "bou", "ait", "oulad", "ouled", "mc", "mac", "st", "saint", "sint");
    private static final Set<String> ALSO_GIVEN = Set.of("ben", "al", "mac", "do");
    private static final Pattern JOINED =
            Pattern.compile("(?iu)(?:[ae][lsdrtnz]|e[cs]h|ash)-.+|[dl]['’].+|ال\\p{IsArabic}{3,}");
    private static final Pattern SPACE = Pattern.compile(" +");

    /// How often a word is a family name of somebody known here, and how often a given name.
    record Side(int family, int given) {

        static final Side UNKNOWN = new Side(0, 0);

        double towardsFamily() {
            return family + given == 0 ? 0 : (double) (family - given) / (family + given);
        }
    }

    static List<String> words(String names) {
        return SPACE.splitAsStream(names.replace(',', ' '))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// A comma tells; then what stands before a family name; then who is called how; else the family name
    /// comes first, as every list shows it.
    static Splitting of(String names, Map<String, Side> sides) {
        int comma = names.indexOf(',');
        if (comma >= 0) {
            return new Splitting(
                    names.substring(0, comma).strip(),
                    names.substring(comma + 1).replace(',', ' ').strip());
        }
        var words = words(names);
        int begin = 0;
        while (begin < words.size() && !stands(words, begin, sides)) {
            begin++;
        }
        if (begin < words.size()) {
            int end = begin;
            while (end < words.size() - 1 && BEFORE.contains(small(words.get(end)))) {
                end++;
            }
            return begin > 0
                    ? new Splitting(join(words, begin, words.size()), join(words, 0, begin))
                    : new Splitting(join(words, 0, end + 1), join(words, end + 1, words.size()));
        }
        return words.isEmpty() ? new Splitting("", "") : weighed(words, sides);
    }

    private static boolean stands(List<String> words, int place, Map<String, Side> sides) {
        String word = small(words.get(place));
        if (JOINED.matcher(word).matches()) {
            return true;
        }
        boolean last = place == words.size() - 1;
        return BEFORE.contains(word) && !last && !(ALSO_GIVEN.contains(word) && isGiven(words, place, sides));
    }

    // Ben Peeters: one word follows, which here is a family name
    private static boolean isGiven(List<String> words, int place, Map<String, Side> sides) {
        return words.size() == 2
                && place == 0
                && sides.getOrDefault(words.get(1), Side.UNKNOWN).towardsFamily() > 0
                && sides.getOrDefault(words.get(0), Side.UNKNOWN).given() > 0;
    }

    private static Splitting weighed(List<String> words, Map<String, Side> sides) {
        var best = new Splitting(join(words, 0, 1), join(words, 1, words.size()));
        double most = 0;
        for (int cut = 1; cut < words.size(); cut++) {
            double weight = weight(words, 0, cut, sides) - weight(words, cut, words.size(), sides);
            if (cut == 1) {
                most = weight;
            } else if (weight > most) {
                most = weight;
                best = new Splitting(join(words, 0, cut), join(words, cut, words.size()));
            }
        }
        for (int cut = 1; cut < words.size(); cut++) {
            double weight = weight(words, cut, words.size(), sides) - weight(words, 0, cut, sides);
            if (weight > most) {
                most = weight;
                best = new Splitting(join(words, cut, words.size()), join(words, 0, cut));
            }
        }
        return best;
    }

    private static double weight(List<String> words, int from, int until, Map<String, Side> sides) {
        return words.subList(from, until).stream()
                .mapToDouble(word -> sides.getOrDefault(word, Side.UNKNOWN).towardsFamily())
                .sum();
    }

    private static String join(List<String> words, int from, int until) {
        return String.join(" ", words.subList(from, until));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
