package trede.casefile.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.Person;
import trede.law.Law;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// Households that propose themselves from the relations, until somebody confirms them.
@Component
public class Proposals {

    private static final int LONGEST = 1_000;

    private final Households households;
    private final HouseholdQueries queries;
    private final RelationQueries relations;
    private final DeclinedQueries declined;
    private final Law law;

    Proposals(
            Households households,
            HouseholdQueries queries,
            RelationQueries relations,
            DeclinedQueries declined,
            Law law) {
        this.households = households;
        this.queries = queries;
        this.relations = relations;
        this.declined = declined;
        this.law = law;
    }

    /// The household that the relations tell of, where the known one does not; declined or not.
    ///
    /// @param known the households of this person
    @Transactional(readOnly = true)
    public Optional<Proposal> find(Person person, List<Household> known, LocalDate day) {
        return Proposal.of(
                Households.somebody(person),
                relations.list(person.number()),
                Categories.actual(person.number(), known, day).orElse(null),
                day,
                ofAge(day));
    }

    private LocalDate ofAge(LocalDate day) {
        try {
            return day.minusYears(law.number(CategoryRule.CHILD_UNDER, day));
        } catch (Refusal beforeTheAct) {
            return LocalDate.MIN;
        }
    }

    /// It is as the relations tell: from this day on they live together, and no longer where they
    /// lived before.
    ///
    /// @throws NotHere if the relations do not, or no longer, tell of a household
    /// @throws trede.web.Refusal if somebody cannot live there
    @Transactional
    public void confirm(Person person, LocalDate day, LocalDate from) {
        var known = queries.list(person.number());
        var proposal = find(person, known, day).orElseThrow(NotHere::new);
        String actor = Visitors.get().actor();
        var home = Categories.actual(person.number(), known, from);
        var household = home.map(Household::id).orElseGet(() -> queries.create(HouseholdKind.ACTUAL, null, actor));
        for (var member : home.isPresent() ? proposal.missing() : proposal.members()) {
            leave(member.who(), household, proposal, from);
            households.write(household, new Member(null, member.who(), member.role(), from, null));
        }
        households.changed(person, proposal.members(), "confirm");
    }

    /// Somebody's word, in the file of any of them, that they do not form this household.
    @Transactional(readOnly = true)
    public Optional<Declined> findDeclined(Proposal proposal) {
        return declined.find(files(proposal), proposal.evidence());
    }

    /// What was declined in this file, with what was taken back; the newest first.
    @Transactional(readOnly = true)
    public List<Declined> listDeclined(Person person) {
        return declined.list(person.number());
    }

    /// They do not form one household, whatever the relations tell; until the relations tell
    /// something else.
    ///
    /// @param reason may be empty
    /// @throws NotHere if the relations do not, or no longer, tell of a household
    @Transactional
    public void decline(Person person, LocalDate day, String reason) {
        if (reason.length() > LONGEST) {
            throw new Refusal("casefile.problem.long", LONGEST);
        }
        var proposal = find(person, queries.list(person.number()), day).orElseThrow(NotHere::new);
        if (findDeclined(proposal).isEmpty()) {
            declined.add(
                    person.number(), proposal.evidence(), reason, Visitors.get().actor());
            households.changed(person, proposal.members(), "decline");
        }
    }

    /// It may propose itself again.
    ///
    /// @throws NotHere if nobody declined it
    @Transactional
    public void reopen(Person person, LocalDate day) {
        var proposal = find(person, queries.list(person.number()), day).orElseThrow(NotHere::new);
        if (declined.remove(files(proposal), proposal.evidence()) == 0) {
            throw new NotHere();
        }
        households.changed(person, proposal.members(), "reopen");
    }

    private static List<Long> files(Proposal proposal) {
        return proposal.members().stream()
                .flatMap(member -> Stream.ofNullable(member.who().number()))
                .toList();
    }

    // Whoever moves in leaves where they lived, and takes along those without a file who move in too.
    private void leave(Somebody who, UUID into, Proposal proposal, LocalDate from) {
        if (who.number() == null) {
            return;
        }
        for (var former : queries.list(who.number())) {
            if (former.kind() != HouseholdKind.ACTUAL || former.id().equals(into)) {
                continue;
            }
            former.members().stream()
                    .filter(member -> member.last() == null || !member.last().isBefore(from))
                    .filter(member -> goes(member, who, proposal))
                    .forEach(member -> leave(member, from));
        }
    }

    private static boolean goes(Member member, Somebody who, Proposal proposal) {
        boolean along = member.who().number() == null
                && proposal.members().stream().anyMatch(each -> each.who().isSame(member.who()));
        return member.role() != MemberRole.CHILD_SHARED
                && (along || member.who().isSame(who));
    }

    private void leave(Member member, LocalDate from) {
        var id = Objects.requireNonNull(member.id());
        if (member.first().isBefore(from)) {
            queries.end(id, from.minusDays(1), Visitors.get().actor());
        } else {
            queries.withdraw(id);
        }
    }
}
