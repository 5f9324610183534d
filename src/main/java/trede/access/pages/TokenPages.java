package trede.access.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.access.Member;
import trede.access.TokenScope;
import trede.access.Tokens;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// One's own API tokens: make, see, revoke.
@Controller
@Needs(Right.SEE_FIGURES)
@RequestMapping("/{centre}/tokens")
class TokenPages {

    private final Tokens tokens;
    private final Looks looks;

    TokenPages(Tokens tokens, Looks looks) {
        this.tokens = tokens;
        this.looks = looks;
    }

    @GetMapping
    Sheet show() {
        return list("", "", new Problems());
    }

    @PostMapping
    Sheet add(
            @RequestParam String name,
            @RequestParam(defaultValue = "figures") String scope,
            @RequestParam(defaultValue = "90") int days) {
        try {
            var known = TokenScope.find(scope).orElseThrow(NotHere::new);
            String secret = tokens.add(me(), name, known, days);
            looks.log("token-add", Map.of("scope", known.code(), "days", days), List.of());
            return list(secret, "", new Problems());
        } catch (Refusal refusal) {
            return list("", name, new Problems().add("name", refusal)).status(400);
        }
    }

    @PostMapping("/{token}/revocation")
    String revoke(@PathVariable String centre, @PathVariable UUID token) {
        tokens.revoke(me(), token);
        looks.log("token-revoke", Map.of("token", token), List.of());
        return "redirect:/" + centre + "/tokens";
    }

    private Sheet list(String secret, String typed, Problems problems) {
        return Sheet.of("access/pages/tokens.jte")
                .with("tokens", tokens.list(me()))
                .with("secret", secret)
                .with("typed", typed)
                .with("scopes", me().may(Right.SEE_PEOPLE) ? List.of("figures", "people") : List.of("figures"))
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
