package trede.access.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.access.Passwords;
import trede.access.codes.SecondFactors;
import trede.access.passkeys.Passkeys;
import trede.access.sessions.Sessions;
import trede.access.tries.Tries;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Sheet;

/// One's own account: a new password, and an end to what is open elsewhere.
@Controller
@RequestMapping("/{centre}/account")
class AccountPages {

    private final Passwords passwords;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Tries tries;
    private final Looks looks;

    AccountPages(
            Passwords passwords,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            Tries tries,
            Looks looks) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.tries = tries;
        this.looks = looks;
    }

    @GetMapping
    Sheet show(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        return sheet(Me.here(request), new Problems())
                .with(
                        "done",
                        List.of("password", "session", "factor", "passkey").contains(done) ? done : "");
    }

    @PostMapping("/password")
    Object change(
            @PathVariable String centre,
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again,
            HttpServletRequest request) {
        var me = Me.get();
        var problems = new Problems();
        var wait = tries.code(me.id());
        if (me.centre().demonstration()) {
            problems.add("fresh", "access.password_demonstration");
        } else if (wait.isPositive()) {
            problems.add("old", "access.sign_in_wait", wait.toSeconds() + 1);
        } else if (!passwords.fits(me.id(), old)) {
            problems.add("old", "access.password_old_wrong");
        } else if (!fresh.equals(again)) {
            problems.add("again", "access.password_again_wrong");
        } else {
            tries.codeFitted(me.id());
            try {
                passwords.choose(me.id(), fresh, Me.here(request));
                return "redirect:/" + centre + "/account?done=password";
            } catch (Refusal refusal) {
                problems.add("fresh", refusal);
            }
        }
        return sheet(Me.here(request), problems).status(400);
    }

    @PostMapping("/sessions/{session}/end")
    String end(@PathVariable String centre, @PathVariable UUID session) {
        if (!sessions.end(Me.get().id(), session)) {
            throw new NotHere();
        }
        looks.log("session-end", Map.of("account", Me.get().actor()), List.of());
        return "redirect:/" + centre + "/account?done=session";
    }

    @PostMapping("/sessions/end")
    String endOthers(@PathVariable String centre, HttpServletRequest request) {
        int ended = sessions.endAll(Me.get().id(), Me.here(request));
        looks.log("session-end", Map.of("account", Me.get().actor(), "sessions", ended), List.of());
        return "redirect:/" + centre + "/account?done=session";
    }

    private Sheet sheet(@Nullable UUID here, Problems problems) {
        var me = Me.get();
        return Sheet.of("access/pages/own/account.jte")
                .with("name", me.name())
                .with("problems", problems)
                .with("done", "")
                .with("here", here)
                .with("sessions", sessions.list(me.id()))
                .with("passkeys", passkeys.list(me.id()))
                .with("factor", factors.has(me.id()))
                .with("recovery", factors.recoveryLeft(me.id()));
    }
}
