package trede.access.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.access.Passwords;
import trede.access.codes.SecondFactors;
import trede.access.sessions.Sessions;
import trede.access.tries.Tries;
import trede.web.Problems;
import trede.web.Sheet;

/// One's own second factor: a telephone learns the secret, is forgotten again; codes for who loses it.
/// Whoever changes
/// something types the password again: an open screen is not enough.
@Controller
@RequestMapping("/{centre}/account/second-factor")
class FactorPages {

    private final SecondFactors factors;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tries tries;
    private final Looks looks;

    FactorPages(SecondFactors factors, Passwords passwords, Sessions sessions, Tries tries, Looks looks) {
        this.factors = factors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
        this.looks = looks;
    }

    @GetMapping
    Object show(@PathVariable String centre) {
        return factors.has(Me.get().id()) ? change(new Problems()) : enrol(new Problems());
    }

    @PostMapping
    Object confirm(@PathVariable String centre, @RequestParam String code, HttpServletRequest request) {
        var me = Me.get();
        if (factors.has(me.id())) {
            return "redirect:/" + centre + "/account/second-factor";
        }
        var codes = factors.confirm(me.id(), code);
        if (codes.isEmpty()) {
            return enrol(new Problems().add("code", "access.code_wrong"));
        }
        sessions.endAll(me.id(), Me.here(request));
        looks.log("second-factor-add", Map.of("kind", "code"), List.of());
        return recovery(centre, codes);
    }

    @PostMapping("/removal")
    Object remove(@PathVariable String centre, @RequestParam String password, HttpServletRequest request) {
        var problems = checked(password);
        if (problems.none() && factors.demanded().contains(Me.get().role().code())) {
            problems.add("password", "access.factor_demanded");
        }
        if (!problems.none()) {
            return change(problems);
        }
        factors.remove(Me.get().id());
        sessions.endAll(Me.get().id(), Me.here(request));
        looks.log("second-factor-remove", Map.of("kind", "code"), List.of());
        return "redirect:/" + centre + "/account?done=factor";
    }

    @PostMapping("/recovery-codes")
    Object renew(@PathVariable String centre, @RequestParam String password) {
        var problems = checked(password);
        if (!problems.none() || !factors.has(Me.get().id())) {
            return change(problems);
        }
        var codes = factors.renewRecovery(Me.get().id());
        looks.log("recovery-codes-renew", Map.of(), List.of());
        return recovery(centre, codes);
    }

    private Problems checked(String password) {
        var me = Me.get();
        var wait = tries.code(me.id());
        if (wait.isPositive()) {
            return new Problems().add("password", "access.sign_in_wait", wait.toSeconds() + 1);
        }
        if (!passwords.fits(me.id(), password)) {
            return new Problems().add("password", "access.password_old_wrong");
        }
        tries.codeFitted(me.id());
        return new Problems();
    }

    private static Sheet recovery(String centre, List<String> codes) {
        return Sheet.of("access/pages/door/recovery.jte").with("codes", codes).with("then", "/" + centre + "/account");
    }

    private Sheet enrol(Problems problems) {
        return Sheet.of("access/pages/own/second_factor.jte")
                .with("problems", problems)
                .with("secret", factors.begin(Me.get().id(), Me.get().name()))
                .status(problems.none() ? 200 : 400);
    }

    private Sheet change(Problems problems) {
        return Sheet.of("access/pages/own/factor_change.jte")
                .with("problems", problems)
                .with("recovery", factors.recoveryLeft(Me.get().id()))
                .status(problems.none() ? 200 : 400);
    }
}
