package trede.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trede.web.Right;

/// What a token is for: figures alone, or the people behind them too, as far as its maker sees their files.
public enum TokenScope {
    FIGURES(Set.of(Right.SEE_FIGURES)),
    PEOPLE(Set.of(Right.SEE_FIGURES, Right.SEE_PEOPLE, Right.SEE_ALL_PEOPLE));

    private final Set<Right> rights;

    TokenScope(Set<Right> rights) {
        this.rights = rights;
    }

    /// What it may at most; each only as far as its maker may.
    public Set<Right> rights() {
        return rights;
    }

    /// Whether somebody of this role can make one: who sees some people may let it see those.
    public boolean fits(Role role) {
        return rights.stream().filter(right -> right != Right.SEE_ALL_PEOPLE).allMatch(role.rights()::contains);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TokenScope> find(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
