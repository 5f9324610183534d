package trede.casefile.households;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A household as the relations tell it: a couple and the children in their charge. A child that is
/// of age may live anywhere: it does not propose itself.
///
/// @param members all of them, with those who are there already
/// @param missing those whom the household does not know yet
/// @param from the day on which the youngest of these relations began
/// @param evidence the relations themselves: when one comes, goes or changes, it is other evidence
public record Proposal(List<Member> members, List<Member> missing, LocalDate from, String evidence) {

    /// Empty if the household says the same as the relations, or there are none.
    ///
    /// @param relations of the person and of their partner
    /// @param known the actual household on that day; null if there is none
    /// @param ofAge whoever was born on this day or before is
    static Optional<Proposal> of(
            Somebody person, List<Relation> relations, @Nullable Household known, LocalDate day, LocalDate ofAge) {
        var running =
                relations.stream().filter(relation -> relation.runsOn(day)).toList();
        var found = new Found(person);
        running.stream()
                .filter(relation -> relation.kind().isCouple() && relation.concerns(found.self))
                .forEach(relation -> found.add(relation, relation.other(found.self), coupleRole(relation.kind())));
        running.stream()
                .filter(relation -> relation.kind().hasCustody() && found.leads(relation.a()))
                .filter(relation ->
                        !Integer.valueOf(0).equals(relation.custody().percent()))
                .filter(relation -> isMinor(relation.b(), ofAge))
                .forEach(relation -> found.add(relation, relation.b(), childRole(relation)));
        var missing = found.members.stream()
                .filter(member -> known == null
                        || known.on(day).stream().noneMatch(there -> there.who().isSame(member.who())))
                .toList();
        if (found.members.size() < 2 || missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(found.members, missing, found.from, found.evidence()));
    }

    private static boolean isMinor(Somebody child, LocalDate ofAge) {
        return child.birth() == null || child.birth().day().isAfter(ofAge);
    }

    private static MemberRole coupleRole(RelationKind kind) {
        return kind == RelationKind.SPOUSE ? MemberRole.SPOUSE : MemberRole.PARTNER;
    }

    private static MemberRole childRole(Relation relation) {
        var percent = relation.custody().percent();
        return percent == null || percent == 100 ? MemberRole.CHILD_FULL : MemberRole.CHILD_SHARED;
    }

    /// Whom the relations bring together, each once.
    private static final class Found {

        private final long self;
        private final List<Member> members = new ArrayList<>();
        private final Set<String> evidence = new TreeSet<>();
        private LocalDate from = LocalDate.MIN;

        private Found(Somebody person) {
            self = java.util.Objects.requireNonNull(person.number());
            members.add(new Member(null, person, MemberRole.HEAD, LocalDate.MIN, null));
        }

        private void add(Relation relation, Somebody who, MemberRole role) {
            var since = relation.first();
            evidence.add(relation.id() + " " + role.code() + " " + since);
            boolean dead = who.deceasedOn() != null;
            if (!dead && members.stream().noneMatch(member -> member.who().isSame(who))) {
                members.add(new Member(null, who, role, since, null));
                from = from.isBefore(since) ? since : from;
            }
        }

        private String evidence() {
            return String.join("|", evidence);
        }

        private boolean leads(Somebody who) {
            return members.stream()
                    .anyMatch(member -> member.role().leads() && member.who().isSame(who));
        }
    }
}
