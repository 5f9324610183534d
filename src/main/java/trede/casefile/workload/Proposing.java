package trede.casefile.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.Saying;

/// The rule of who takes whom: who carries least, but who speaks the person's language goes before, unless
/// that colleague carries much more.
final class Proposing {

    private final List<Candidate> candidates;
    private final int margin;
    private final Map<UUID, Integer> taken = new HashMap<>();

    /// @param margin percent that a colleague may carry more because they speak the language
    Proposing(List<Candidate> candidates, int margin) {
        this.candidates = candidates.stream()
                .filter(each -> each.load().percent() > 0)
                .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::account))
                .toList();
        this.margin = margin;
    }

    /// In the order in which they came; who was proposed carries the one before already.
    List<Proposal> propose(List<Newcomer> newcomers) {
        var proposals = new ArrayList<Proposal>();
        newcomers.forEach(newcomer -> proposals.add(propose(newcomer)));
        return proposals;
    }

    private Proposal propose(Newcomer newcomer) {
        var open = candidates.stream()
                .filter(each -> !each.closed().contains(newcomer.person()))
                .toList();
        var least = open.stream().min(Comparator.comparingInt(this::carried));
        if (least.isEmpty()) {
            return new Proposal(newcomer, null, Saying.of("casefile.newcomer.nobody"));
        }
        var speaking = speaking(open, newcomer)
                .filter(each -> carried(each) * 100L <= carried(least.get()) * (100L + margin) || carried(each) == 0);
        var chosen = speaking.orElse(least.get());
        var why = why(chosen, speaking.isPresent() ? newcomer.language() : null, open);
        taken.merge(chosen.account(), Math.max(1, chosen.load().weightOf(newcomer.kind())), Integer::sum);
        return new Proposal(newcomer, chosen.account(), why);
    }

    private Optional<Candidate> speaking(List<Candidate> open, Newcomer newcomer) {
        String language = newcomer.language();
        return language == null
                ? Optional.empty()
                : open.stream()
                        .filter(each -> each.languages().contains(language))
                        .min(Comparator.comparingInt(this::carried));
    }

    private Saying why(Candidate chosen, @Nullable String language, List<Candidate> open) {
        int carried = carried(chosen);
        boolean leastOfAll = open.stream().allMatch(each -> carried(each) >= carried);
        boolean leastOfTeam = open.stream()
                .filter(each -> each.team().equals(chosen.team()))
                .allMatch(each -> carried(each) >= carried);
        var load = leastOfAll
                ? Saying.of("casefile.newcomer.least", carried)
                : leastOfTeam && !chosen.team().isEmpty()
                        ? Saying.of("casefile.newcomer.least_of_team", carried, chosen.team())
                        : Saying.of("casefile.newcomer.carries", carried);
        return language == null ? load : Saying.of("casefile.newcomer.speaks", load, Locale.of(language));
    }

    private int carried(Candidate candidate) {
        return candidate
                .load()
                .carriedWith(taken.getOrDefault(candidate.account(), 0))
                .orElse(Integer.MAX_VALUE);
    }
}
