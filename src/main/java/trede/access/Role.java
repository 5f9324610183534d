package trede.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trede.web.Right;
import trede.web.Words;

/// What someone's work is in a centre, and so what they may do.
///
/// @param code as it is typed and stored: `policy_officer`
/// @param name in the centre's own words; empty for a role that came with the program
public record Role(String code, String name, Set<Right> rights) {

    public static final Role WORKER =
            shipped("worker", Right.SEE_FIGURES, Right.SEE_PEOPLE, Right.SEE_SENSITIVE, Right.EDIT_PEOPLE);
    public static final Role HEAD_OF_SERVICE = shipped(
            "head_of_service",
            Right.SEE_FIGURES,
            Right.SEE_PEOPLE,
            Right.SEE_ALL_PEOPLE,
            Right.SEE_SENSITIVE,
            Right.EDIT_PEOPLE,
            Right.RECEIVE,
            Right.LEAD,
            Right.MERGE_PEOPLE,
            Right.EXPORT);
    public static final Role RECEPTION = shipped("reception", Right.RECEIVE);
    public static final Role COMMITTEE_SECRETARY = shipped(
            "committee_secretary",
            Right.SEE_FIGURES,
            Right.SEE_PEOPLE,
            Right.SEE_ALL_PEOPLE,
            Right.SEE_SENSITIVE,
            Right.DECIDE);
    public static final Role POLICY_OFFICER = shipped("policy_officer", Right.SEE_FIGURES);
    public static final Role ADMINISTRATOR =
            shipped("administrator", Right.SEE_FIGURES, Right.IMPORT, Right.ADMINISTER, Right.SEE_LOOKS);

    /// What every new centre begins with.
    public static final List<Role> SHIPPED =
            List.of(WORKER, HEAD_OF_SERVICE, COMMITTEE_SECRETARY, RECEPTION, POLICY_OFFICER, ADMINISTRATOR);

    public Role {
        var kept = EnumSet.noneOf(Right.class);
        kept.addAll(rights);
        rights = Collections.unmodifiableSet(kept);
    }

    private static Role shipped(String code, Right... rights) {
        return new Role(code, "", Set.of(rights));
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /// How it is called on the screen.
    public String label(Words words) {
        return name.isEmpty() && isShipped(code) ? words.say("access.role." + code) : name.isEmpty() ? code : name;
    }

    static boolean isShipped(String code) {
        return SHIPPED.stream().anyMatch(role -> role.code.equals(code));
    }

    /// Reads the rights as they are stored, with commas between; what the program does not know opens
    /// nothing.
    static Set<Right> rights(String stored) {
        return Stream.of(stored.split(","))
                .flatMap(name -> find(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    private static Optional<Right> find(String right) {
        return Stream.of(Right.values())
                .filter(known -> known.name().equals(right))
                .findFirst();
    }
}
