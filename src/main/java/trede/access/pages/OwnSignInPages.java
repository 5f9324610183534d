package trede.access.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.access.oidc.OwnSignIns;
import trede.access.oidc.OwnSignIns.OwnSignIn;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Where an administrator settles that the centre's own sign-in says who somebody is.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/sign-ins/own")
class OwnSignInPages {

    private final OwnSignIns own;
    private final Looks looks;

    OwnSignInPages(OwnSignIns own, Looks looks) {
        this.own = own;
        this.looks = looks;
    }

    @GetMapping
    Sheet show() {
        return sheet(own.find().orElse(new OwnSignIn("", "", "preferred_username")), new Problems());
    }

    @PostMapping
    Object keep(
            @PathVariable String centre,
            @RequestParam String issuer,
            @RequestParam String client,
            @RequestParam String secret,
            @RequestParam String claim) {
        var wanted = new OwnSignIn(issuer, client, claim);
        String former = own.find().map(OwnSignIn::issuer).orElse("–");
        try {
            own.keep(wanted, secret);
        } catch (Refusal refusal) {
            String field = refusal.key().endsWith("issuer_wrong") ? "issuer" : "client";
            return sheet(wanted, new Problems().add(field, refusal)).status(400);
        }
        looks.log(
                "own-sign-in",
                Map.of("was_issuer", former, "issuer", issuer, "client", client, "claim", claim),
                List.of());
        return "redirect:/" + centre + "/sign-ins";
    }

    @PostMapping("/removal")
    String remove(@PathVariable String centre) {
        String former = own.find().map(OwnSignIn::issuer).orElse("–");
        own.remove();
        looks.log("own-sign-in-remove", Map.of("was_issuer", former), List.of());
        return "redirect:/" + centre + "/sign-ins";
    }

    private Sheet sheet(OwnSignIn typed, Problems problems) {
        return Sheet.of("access/pages/own_sign_in.jte")
                .with("typed", typed)
                .with("known", own.find().isPresent())
                .with("problems", problems);
    }
}
