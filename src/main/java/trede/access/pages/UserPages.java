package trede.access.pages;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Roles;
import trede.access.Workplaces;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Who works in the centre: role, place, and whether they may sign in.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/users")
class UserPages {

    private final Accounts accounts;
    private final Roles roles;
    private final ObjectProvider<Workplaces> workplaces;

    UserPages(Accounts accounts, Roles roles, ObjectProvider<Workplaces> workplaces) {
        this.accounts = accounts;
        this.roles = roles;
        this.workplaces = workplaces;
    }

    @GetMapping
    Sheet show() {
        return list(LetIn.NOBODY, "", new Problems());
    }

    @PostMapping
    Sheet add(@RequestParam String name, @RequestParam String role) {
        try {
            return list(new LetIn(name.strip(), accounts.add(name.strip(), roles.get(role))), "", new Problems());
        } catch (Refusal refusal) {
            return list(LetIn.NOBODY, name, new Problems().add("name", refusal)).status(400);
        }
    }

    @PostMapping("/{account}/role")
    Object change(
            @PathVariable String centre,
            @PathVariable UUID account,
            @RequestParam String role,
            @RequestParam(defaultValue = "false") boolean disabled) {
        try {
            accounts.change(account, roles.get(role), disabled);
            return "redirect:/" + centre + "/users";
        } catch (Refusal refusal) {
            return list(LetIn.NOBODY, "", new Problems().add("role-" + account, refusal))
                    .status(400);
        }
    }

    private Sheet list(LetIn letIn, String typed, Problems problems) {
        return Sheet.of("access/pages/users.jte")
                .with("employees", accounts.listEmployees())
                .with("roles", roles.list())
                .with(
                        "places",
                        workplaces.stream().findFirst().map(Workplaces::list).orElse(Map.of()))
                .with("letIn", letIn)
                .with("typed", typed)
                .with("problems", problems);
    }
}
