package trede.casefile.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.web.Words;

/// Els carries 92 and Wim 100 in team North; Fatima carries 110 in West and speaks Arabic.
class ProposingTest {

    private final UUID els = UUID.randomUUID();
    private final UUID wim = UUID.randomUUID();
    private final UUID fatima = UUID.randomUUID();
    private final Newcomer jan = newcomer("nl");
    private final Newcomer mo = newcomer("ar");

    @Test
    void whoCarriesLeastTakesTheNewcomer() {
        var proposal = propose(20, jan).getFirst();
        assertThat(proposal.account()).isEqualTo(els);
        assertThat(proposal.why().in(Words.of(Locale.of("en")))).isEqualTo("carries 92, the least of all");
    }

    @Test
    void whoSpeaksTheLanguageGoesBefore() {
        var proposal = propose(20, mo).getFirst();
        assertThat(proposal.account()).isEqualTo(fatima);
        assertThat(proposal.why().in(Words.of(Locale.of("en"))))
                .isEqualTo("carries 110, the least of team West; speaks Arabic");
    }

    @Test
    void butNotWhenCarryingMuchMore() {
        assertThat(propose(19, mo).getFirst().account())
                .as("110 is 19.6 % more than 92")
                .isEqualTo(els);
    }

    @Test
    void whoWasProposedCarriesTheOneBefore() {
        var many = java.util.Collections.nCopies(5, jan).toArray(Newcomer[]::new);
        assertThat(propose(20, many)).extracting(Proposal::account).containsExactly(els, els, els, els, els);
        assertThat(propose(20, java.util.Collections.nCopies(6, jan).toArray(Newcomer[]::new))
                        .getLast()
                        .account())
                .as("Els would carry 102 by now")
                .isEqualTo(wim);
    }

    @Test
    void nobodyTakesAFileThatIsClosedToThem() {
        var closed = List.of(new Candidate(els, "Els", "North", load(els, 1), Set.of(), Set.of(jan.person())));
        var proposal = new Proposing(closed, 20).propose(List.of(jan)).getFirst();
        assertThat(proposal.account()).isNull();
        assertThat(proposal.why().key()).isEqualTo("casefile.newcomer.nobody");
    }

    @Test
    void whoDoesNotWorkNowTakesNobody() {
        var away = new Load(els, Map.of(), Map.of(), 0, true);
        var candidates = List.of(
                new Candidate(els, "Els", "North", away, Set.of(), Set.of()),
                new Candidate(wim, "Wim", "North", load(wim, 100), Set.of(), Set.of()));
        assertThat(new Proposing(candidates, 20)
                        .propose(List.of(jan))
                        .getFirst()
                        .account())
                .isEqualTo(wim);
    }

    @Test
    void halfTheTimeCarriesTwiceAsMuch() {
        var half = new Load(
                els, Map.of(RequestKind.INCOME_SUPPORT, 23), load(els, 0).weights(), 50, true);
        assertThat(half.points()).isEqualTo(46);
        assertThat(half.carried()).hasValue(92);
        assertThat(half.parts()).containsExactly(new Load.Part(RequestKind.INCOME_SUPPORT, 23, 2));
    }

    private List<Proposal> propose(int margin, Newcomer... newcomers) {
        var candidates = List.of(
                new Candidate(els, "Els", "North", load(els, 46), Set.of(), Set.of()),
                new Candidate(wim, "Wim", "North", load(wim, 50), Set.of(), Set.of()),
                new Candidate(fatima, "Fatima", "West", load(fatima, 55), Set.of("ar"), Set.of()));
        return new Proposing(candidates, margin).propose(List.of(newcomers));
    }

    private static Load load(UUID account, int files) {
        var kind = RequestKind.INCOME_SUPPORT;
        return new Load(account, Map.of(kind, files), Map.of(kind, new Weight(kind, 2, false, false, "")), 100, true);
    }

    private static Newcomer newcomer(@Nullable String language) {
        return new Newcomer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Jan",
                language,
                RequestKind.INCOME_SUPPORT,
                LocalDate.of(2026, 11, 23));
    }
}
