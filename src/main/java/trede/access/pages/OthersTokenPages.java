package trede.access.pages;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import trede.access.Accounts;
import trede.access.Member;
import trede.access.Tokens;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// Every key to the centre for another program, whoever made it: an administrator ends what nobody needs.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/sign-ins/tokens")
class OthersTokenPages {

    private final Tokens tokens;
    private final Accounts accounts;

    OthersTokenPages(Tokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @GetMapping
    Sheet show() {
        return Sheet.of("access/pages/others_tokens.jte")
                .with("tokens", tokens.listAll())
                .with(
                        "names",
                        accounts.listEmployees().stream()
                                .map(Accounts.Employee::member)
                                .collect(Collectors.toMap(Member::id, Member::name)));
    }

    @PostMapping("/{token}/revocation")
    String revoke(@PathVariable String centre, @PathVariable UUID token) {
        tokens.revoke(token);
        return "redirect:/" + centre + "/sign-ins/tokens";
    }
}
