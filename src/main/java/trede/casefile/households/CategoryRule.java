package trede.casefile.households;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.law.Law;

/// Who counts for which category of the living wage: article 14 §1 of the act of 26 May 2002.
final class CategoryRule {

    static final String CHILD_UNDER = "casefile.child_under";

    private CategoryRule() {}

    /// One of a household, as far as the law looks.
    record Housemate(MemberRole role, @Nullable LocalDate birth) {}

    /// @param joint whether they mainly run one household together
    record Question(
            Housemate self,
            List<Housemate> others,
            @Nullable Boolean joint,
            LocalDate day) {}

    /// @param law what a minor is that day
    static Category of(Question asked, Law.Value law) {
        if (asked.others.isEmpty()) {
            return new Category.Likely(2, "alone", law);
        }
        if (asked.self.role.leads()) {
            return ofWhoLeads(asked, law);
        }
        if (isMinor(asked.self, asked.day, law)) {
            return new Category.Unknown("minor");
        }
        // somebody who lives in with a child of their own: the roles, seen from the head, do not tell whose child it is
        boolean child =
                asked.others.stream().anyMatch(other -> other.role.isInCharge() && isMinor(other, asked.day, law));
        return child && !asked.self.role.isInCharge() ? new Category.Unknown("whose_child") : jointly(asked, law);
    }

    private static Category ofWhoLeads(Question asked, Law.Value law) {
        boolean couple = asked.others.stream().anyMatch(other -> other.role.leads());
        var children =
                asked.others.stream().filter(other -> other.role.isInCharge()).toList();
        var minors = children.stream()
                .filter(child -> isMinor(child, asked.day, law))
                .toList();
        if (!minors.isEmpty()) {
            // Cass. 27 June 2022: a child in alternating custody makes the whole of category 3
            boolean shared = minors.stream().allMatch(child -> child.role == MemberRole.CHILD_SHARED);
            return new Category.Likely(3, couple ? "partner_and_child" : shared ? "shared_child" : "child", law);
        }
        if (children.stream().anyMatch(child -> child.birth == null)) {
            return new Category.Unknown("birth");
        }
        if (asked.others.stream().anyMatch(other -> other.role == MemberRole.FOSTER)) {
            return new Category.Unknown("foster");
        }
        if (couple) {
            return new Category.Likely(1, "partner", law);
        }
        boolean onlyVisiting = asked.others.stream()
                .allMatch(other -> other.role == MemberRole.CHILD_NONE && isMinor(other, asked.day, law));
        return onlyVisiting ? new Category.Likely(2, "child_elsewhere", law) : jointly(asked, law);
    }

    private static Category jointly(Question asked, Law.Value law) {
        if (asked.joint == null) {
            return new Category.Unknown("joint");
        }
        return asked.joint ? new Category.Likely(1, "joint", law) : new Category.Likely(2, "not_joint", law);
    }

    private static boolean isMinor(Housemate mate, LocalDate day, Law.Value law) {
        return mate.birth != null && Period.between(mate.birth, day).getYears() < law.number();
    }
}
