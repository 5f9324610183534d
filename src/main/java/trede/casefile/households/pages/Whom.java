package trede.casefile.households.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.casefile.finding.Born;
import trede.casefile.finding.Found;
import trede.casefile.finding.Searches;
import trede.casefile.households.Relations;
import trede.casefile.households.Somebody;
import trede.web.Problems;

/// Finds who is meant in a form: somebody with a file, by whatever finds them, or somebody by name and
/// birth only.
@Component
class Whom {

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private final Searches searches;
    private final Relations relations;

    Whom(Searches searches, Relations relations) {
        this.searches = searches;
        this.relations = relations;
    }

    /// @param somebody null if it is not clear
    /// @param candidates who may be meant
    record Meant(@Nullable Somebody somebody, List<Found> candidates) {

        private static final Meant NOBODY = new Meant(null, List.of());
    }

    /// @param form its fields begin with `prefix`
    Meant read(Map<String, String> form, String prefix, LocalDate today, Problems problems) {
        String chosen = form.getOrDefault(prefix + "chosen", "");
        String who = form.getOrDefault(prefix + "who", "").strip();
        if (!chosen.isEmpty()) {
            return file(chosen, prefix, problems);
        }
        return who.isEmpty() ? named(form, prefix, today, problems) : search(who, prefix, problems);
    }

    private Meant file(String chosen, String prefix, Problems problems) {
        try {
            var found = relations.find(UUID.fromString(chosen));
            if (found.isPresent()) {
                return new Meant(found.get(), List.of());
            }
        } catch (IllegalArgumentException noId) {
            // nobody has such a file
        }
        problems.add(prefix + "who", "casefile.household.nobody", chosen);
        return Meant.NOBODY;
    }

    private Meant search(String who, String prefix, Problems problems) {
        var found = searches.search(who, MOST);
        if (found.size() == 1) {
            return file(found.getFirst().line().id().toString(), prefix, problems);
        }
        if (found.isEmpty()) {
            problems.add(prefix + "who", "casefile.household.nobody", who);
        } else {
            problems.add(prefix + "who", "casefile.household.choose", found.size());
        }
        return new Meant(null, found);
    }

    private static Meant named(Map<String, String> form, String prefix, LocalDate today, Problems problems) {
        String family = form.getOrDefault(prefix + "family_name", "").strip();
        String given = form.getOrDefault(prefix + "given_name", "").strip();
        String typed = form.getOrDefault(prefix + "birth", "").strip();
        if ((family + given).codePoints().noneMatch(Character::isLetter)) {
            problems.add(prefix + "who", "casefile.household.whom");
            return Meant.NOBODY;
        }
        if (family.length() > LONGEST || given.length() > LONGEST) {
            problems.add(prefix + "family_name", "casefile.problem.long", LONGEST);
        }
        var born = Born.find(typed, today).orElse(null);
        if (born == null && !typed.isEmpty()) {
            problems.add(prefix + "birth", "casefile.problem.birth");
        } else if (born != null && born.first().isAfter(today)) {
            problems.add(prefix + "birth", "casefile.problem.birth_future", born.written());
        }
        return new Meant(Somebody.named(family, given, born == null ? null : born.birth()), List.of());
    }
}
