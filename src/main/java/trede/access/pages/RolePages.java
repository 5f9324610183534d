package trede.access.pages;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Roles;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What each role in the centre may do, to be ticked.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/roles")
class RolePages {

    private final Roles roles;

    RolePages(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    Sheet show() {
        return list("", "", new Problems());
    }

    @PostMapping
    Object add(@PathVariable String centre, @RequestParam String code, @RequestParam String name) {
        try {
            roles.add(code.strip(), name);
            return back(centre);
        } catch (Refusal refusal) {
            return list(code, name, new Problems().add("code", refusal)).status(400);
        }
    }

    @PostMapping("/{code}/rights")
    Object change(
            @PathVariable String centre,
            @PathVariable String code,
            @RequestParam(name = "right", defaultValue = "") List<Right> rights) {
        try {
            roles.change(code, rights.isEmpty() ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(rights));
            return back(centre);
        } catch (Refusal refusal) {
            return list("", "", new Problems().add("role-" + code, refusal)).status(400);
        }
    }

    @PostMapping("/{code}/removal")
    Object remove(@PathVariable String centre, @PathVariable String code) {
        try {
            roles.remove(code);
            return back(centre);
        } catch (Refusal refusal) {
            return list("", "", new Problems().add("role-" + code, refusal)).status(400);
        }
    }

    private static String back(String centre) {
        return "redirect:/" + centre + "/roles";
    }

    private Sheet list(String code, String name, Problems problems) {
        return Sheet.of("access/pages/roles.jte")
                .with("roles", roles.list())
                .with("rights", List.of(Right.values()))
                .with("code", code)
                .with("name", name)
                .with("problems", problems);
    }
}
