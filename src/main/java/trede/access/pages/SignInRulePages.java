package trede.access.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.access.Roles;
import trede.access.codes.SecondFactors;
import trede.access.sessions.Sessions;
import trede.access.tries.Tries;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// What an administrator settles about signing in: who needs a second factor, who is shut out, who is in.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/sign-ins")
class SignInRulePages {

    private final Accounts accounts;
    private final Roles roles;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Tries tries;
    private final Looks looks;

    SignInRulePages(
            Accounts accounts, Roles roles, SecondFactors factors, Sessions sessions, Tries tries, Looks looks) {
        this.roles = roles;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.tries = tries;
        this.looks = looks;
    }

    @GetMapping
    Sheet show() {
        var names = new TreeMap<UUID, String>();
        accounts.list().forEach(member -> names.put(member.id(), member.name()));
        var locks = new TreeMap<String, Instant>();
        tries.listLocks(names)
                .forEach((account, until) -> locks.put(Objects.requireNonNull(names.get(account)), until));
        return Sheet.of("access/pages/sign_ins.jte")
                .with("roles", roles.list().stream().map(Roles.Held::role).toList())
                .with("demanded", factors.demanded())
                .with("locks", locks)
                .with("names", names)
                .with("sessions", sessions.list());
    }

    @PostMapping("/second-factor")
    String demand(@PathVariable String centre, @RequestParam(defaultValue = "") Set<String> role) {
        var former = new TreeSet<>(factors.demanded());
        for (var held : roles.list()) {
            factors.demand(held.role().code(), role.contains(held.role().code()));
        }
        var now = new TreeSet<>(factors.demanded());
        if (!now.equals(former)) {
            looks.log("sign-in-rule", Map.of("was_second_factor", former, "second_factor", now), List.of());
        }
        return "redirect:/" + centre + "/sign-ins";
    }

    @PostMapping("/unlocking")
    String unlock(@PathVariable String centre, @RequestParam String name) {
        var member = accounts.list().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(NotHere::new);
        tries.unlock(member.name(), member.id());
        looks.log("sign-in-unlock", Map.of("account", member.actor()), List.of());
        return "redirect:/" + centre + "/sign-ins";
    }

    @PostMapping("/sessions/{account}/{session}/end")
    String end(@PathVariable String centre, @PathVariable UUID account, @PathVariable UUID session) {
        if (!sessions.end(account, session)) {
            throw new NotHere();
        }
        looks.log("session-end", Map.of("account", "user:" + account), List.of());
        return "redirect:/" + centre + "/sign-ins";
    }
}
