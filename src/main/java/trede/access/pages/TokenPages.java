package trede.access.pages;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Member;
import trede.access.Passwords;
import trede.access.TokenScope;
import trede.access.Tokens;
import trede.access.tries.Tries;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// One's own API tokens: make with the password, see, revoke.
@Controller
@Needs(Right.SEE_FIGURES)
@RequestMapping("/{centre}/tokens")
class TokenPages {

    private final Tokens tokens;
    private final Passwords passwords;
    private final Tries tries;

    TokenPages(Tokens tokens, Passwords passwords, Tries tries) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.tries = tries;
    }

    @GetMapping
    Sheet show() {
        return list("", TokenEntry.NOTHING, new Problems());
    }

    @PostMapping
    Sheet add(
            @RequestParam String name,
            @RequestParam(defaultValue = "figures") String scope,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(defaultValue = "") String password) {
        var typed = new TokenEntry(name, scope, days);
        var me = me();
        var wait = tries.code(me.id());
        if (wait.isPositive()) {
            return list("", typed, new Problems().add("password", "access.sign_in_wait", wait.toSeconds() + 1))
                    .status(400);
        }
        if (!passwords.fits(me.id(), password)) {
            return list("", typed, new Problems().add("password", "access.password_old_wrong"))
                    .status(400);
        }
        tries.codeFitted(me.id());
        try {
            var known = TokenScope.find(scope).orElseThrow(NotHere::new);
            return list(tokens.add(me, name, known, days), TokenEntry.NOTHING, new Problems());
        } catch (Refusal refusal) {
            String field = refusal.key().endsWith("scope_wrong") ? "scope" : "name";
            return list("", typed, new Problems().add(field, refusal)).status(400);
        }
    }

    @PostMapping("/{token}/revocation")
    String revoke(@PathVariable String centre, @PathVariable UUID token) {
        tokens.revoke(me(), token);
        return "redirect:/" + centre + "/tokens";
    }

    private Sheet list(String secret, TokenEntry typed, Problems problems) {
        var me = me();
        return Sheet.of("access/pages/tokens.jte")
                .with("tokens", tokens.list(me))
                .with("secret", secret)
                .with("typed", typed)
                .with(
                        "scopes",
                        Arrays.stream(TokenScope.values())
                                .filter(scope -> scope.fits(me.role()))
                                .map(TokenScope::code)
                                .toList())
                .with("lives", Tokens.LIVES)
                .with("problems", problems);
    }

    private static Member me() {
        if (Visitors.get() instanceof Member member) {
            return member;
        }
        throw new NotHere();
    }
}
