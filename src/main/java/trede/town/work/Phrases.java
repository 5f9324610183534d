package trede.town.work;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import trede.casefile.following.Function;
import trede.town.lives.Lists;

/// All that the workers of the invented town may write, in one language.
final class Phrases {

    private static final int YOUNG = 25;
    private static final int OLD = 58;
    private static final double FITTING = 0.5;

    static final Phrases DUTCH = new Phrases("talks_nl.txt");
    static final Phrases FRENCH = new Phrases("talks_fr.txt");

    private final List<Phrase> all;

    private Phrases(String file) {
        all = Lists.read(file).stream().map(Phrase::of).toList();
    }

    static Phrases of(String language) {
        return "fr".equals(language) ? FRENCH : DUTCH;
    }

    /// One that was not written about this person yet: about what is theirs half of the time.
    ///
    /// @param used what was written about them already
    Phrase pick(Case about, LocalDate today, Set<Phrase> used, Predicate<Phrase> wanted) {
        var own = whom(about, today);
        boolean fitting = about.dice().chance(FITTING);
        var fresh = all.stream()
                .filter(wanted)
                .filter(phrase -> own.contains(phrase.whom()))
                .filter(phrase -> !used.contains(phrase))
                .toList();
        var theirs = fresh.stream()
                .filter(phrase -> fitting && !phrase.whom().equals("any"))
                .toList();
        var chosen = about.dice().pick(theirs.isEmpty() ? fresh : theirs);
        used.add(chosen);
        return chosen;
    }

    private static Set<String> whom(Case about, LocalDate today) {
        var whom = new HashSet<>(Set.of("any"));
        int age = about.age(today);
        if (!Set.of("nl", "fr").contains(about.language())) {
            whom.add("lang");
        }
        if (age < YOUNG) {
            whom.add("young");
        }
        if (age >= OLD) {
            whom.add("old");
        }
        if (about.isFollowedFor(Function.WORK)) {
            whom.add("work");
        }
        if (about.isFollowedFor(Function.DEBT)) {
            whom.add("debt");
        }
        return whom;
    }
}
