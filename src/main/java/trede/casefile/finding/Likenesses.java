package trede.casefile.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.finding.Found.Why;
import trede.casefile.finding.Likeness.Reason;

/// Who somebody new might already be, and why: asked before a file is opened, so that nobody gets two.
@Component
public class Likenesses {

    private static final int MOST = 8;
    private static final int SOME = 20;

    private final SearchQueries search;
    private final WordQueries words;
    private final Looks looks;

    Likenesses(SearchQueries search, WordQueries words, Looks looks) {
        this.search = search;
        this.words = words;
        this.looks = looks;
    }

    private record Candidate(Found found, Set<Reason> reasons) {}

    /// The strongest first; empty if nobody is like the newcomer.
    @Transactional
    public List<Likeness> list(Newcomer newcomer) {
        var candidates = new LinkedHashMap<UUID, Candidate>();
        for (var found : search.byKeys(newcomer, SOME)) {
            note(candidates, found, found.why() == Why.PHONE ? Reason.SAME_PHONE : Reason.SAME_NUMBER);
        }
        named(newcomer.names(), null).forEach(found -> note(candidates, found, spelled(found)));
        if (newcomer.born() != null) {
            for (String part : List.of(newcomer.givenName(), newcomer.familyName())) {
                named(part, newcomer.born()).forEach(found -> note(candidates, found, Reason.PART_OF_NAME));
            }
        }
        var alike = candidates.values().stream()
                .map(candidate -> judge(candidate, newcomer.born()))
                .filter(likeness -> Likeness.isWorthAsking(likeness.reasons()))
                .sorted(Likeness.STRONGEST_FIRST)
                .limit(MOST)
                .toList();
        if (!alike.isEmpty()) {
            looks.log(
                    "search",
                    Map.of("by", "likeness"),
                    alike.stream().map(each -> each.known().line().id()).toList());
        }
        return alike;
    }

    private List<Found> named(String names, @Nullable Born born) {
        return names.isBlank()
                ? List.of()
                : search.byName(new Question(names, names, born, ""), words.list(names, ""), SOME);
    }

    private static Reason spelled(Found found) {
        return found.why() == Why.SOUND ? Reason.SOUNDING_NAME : Reason.SAME_NAME;
    }

    private static void note(Map<UUID, Candidate> candidates, Found found, Reason reason) {
        if (found.why() != Why.STREET && found.why() != Why.FILE && found.why() != Why.EMAIL) {
            candidates
                    .computeIfAbsent(found.line().id(), id -> new Candidate(found, EnumSet.noneOf(Reason.class)))
                    .reasons()
                    .add(reason);
        }
    }

    private static Likeness judge(Candidate candidate, @Nullable Born born) {
        var reasons = EnumSet.copyOf(candidate.reasons());
        if (reasons.contains(Reason.SAME_NAME) || reasons.contains(Reason.SOUNDING_NAME)) {
            reasons.remove(Reason.PART_OF_NAME);
        }
        var known = Born.of(candidate.found().line().birth());
        if (born != null && known != null) {
            if (born.whole() && born.equals(known)) {
                reasons.add(Reason.SAME_BIRTH);
            } else if (born.touches(known)) {
                reasons.add(Reason.POSSIBLE_BIRTH);
            }
        }
        return new Likeness(candidate.found(), new ArrayList<>(reasons));
    }
}
