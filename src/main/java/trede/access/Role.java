package trede.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trede.web.Right;

/// What someone's work is in a centre, and so what they may do.
public enum Role {
    WORKER(Right.SEE_FIGURES, Right.SEE_PEOPLE, Right.EDIT_PEOPLE),
    POLICY_OFFICER(Right.SEE_FIGURES),
    ADMINISTRATOR(Right.SEE_FIGURES, Right.IMPORT, Right.ADMINISTER);

    private final Set<Right> rights;

    Role(Right first, Right... others) {
        this.rights = EnumSet.of(first, others);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads a role as it is typed; `policy-officer` is as good as `policy_officer`.
    public static Optional<Role> find(String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
