package trede.casefile.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trede.casefile.Birth;
import trede.casefile.households.Relation.Custody;

/// Jan, Samira and her daughter Lina, as their relations tell.
class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate OF_AGE = TODAY.minusYears(18);
    private static final LocalDate BORN = LocalDate.of(2017, 3, 4);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private final Somebody jan = file(1, "Jan");
    private final Somebody samira = file(2, "Samira");
    private final Somebody lina = Somebody.named("Haddad", "Lina", new Birth("2017-03-04", BORN));

    @Test
    void aCoupleAndTheChildrenInTheirChargeProposeThemselves() {
        var proposal = Proposal.of(jan, List.of(couple(null), mother(null)), null, TODAY, OF_AGE)
                .orElseThrow();
        assertThat(proposal.members())
                .extracting(
                        member -> member.who().givenName() + " " + member.role().code())
                .containsExactly("Jan head", "Samira partner", "Lina child_full");
        assertThat(proposal.from()).as("when the youngest relation began").isEqualTo(NOVEMBER);
    }

    @Test
    void whatTheHouseholdKnowsAlreadyIsNotProposed() {
        var household = new Household(
                UUID.randomUUID(),
                HouseholdKind.ACTUAL,
                null,
                List.of(
                        new Member(UUID.randomUUID(), jan, MemberRole.HEAD, NOVEMBER, null),
                        new Member(UUID.randomUUID(), samira, MemberRole.PARTNER, NOVEMBER, null)));
        assertThat(Proposal.of(jan, List.of(couple(null)), household, TODAY, OF_AGE))
                .isEmpty();
        assertThat(Proposal.of(jan, List.of(couple(null), mother(null)), household, TODAY, OF_AGE)
                        .orElseThrow()
                        .missing())
                .singleElement()
                .extracting(Member::who)
                .isEqualTo(lina);
    }

    @Test
    void custodyTellsTheRole() {
        assertThat(roles(mother(50))).containsExactly("head", "child_shared");
        assertThat(roles(mother(100))).containsExactly("head", "child_full");
        assertThat(Proposal.of(samira, List.of(mother(0)), null, TODAY, OF_AGE)).isEmpty();
    }

    @Test
    void aChildOfAgeDoesNotProposeItself() {
        assertThat(Proposal.of(samira, List.of(mother(null)), null, TODAY, BORN))
                .isEmpty();
        assertThat(Proposal.of(samira, List.of(mother(null)), null, TODAY, BORN.minusDays(1)))
                .isPresent();
    }

    @Test
    void aRelationThatEndedProposesNothing() {
        assertThat(Proposal.of(jan, List.of(couple(TODAY.minusDays(1))), null, TODAY, OF_AGE))
                .isEmpty();
        assertThat(Proposal.of(jan, List.of(), null, TODAY, OF_AGE)).isEmpty();
    }

    private List<String> roles(Relation relation) {
        return Proposal.of(samira, List.of(relation), null, TODAY, OF_AGE).orElseThrow().members().stream()
                .map(member -> member.role().code())
                .toList();
    }

    private Relation couple(@Nullable LocalDate last) {
        return new Relation(null, samira, RelationKind.PARTNER, jan, Custody.UNSAID, NOVEMBER, last);
    }

    private Relation mother(@Nullable Integer percent) {
        return new Relation(null, samira, RelationKind.PARENT, lina, new Custody(percent, null), BORN, null);
    }

    private static Somebody file(long number, String name) {
        return new Somebody(number, UUID.randomUUID(), "Haddad", name, null, null);
    }
}
