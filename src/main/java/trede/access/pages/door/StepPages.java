package trede.access.pages.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Arrivals;
import trede.access.Arrivals.Halfway;
import trede.access.Arrivals.Step;
import trede.access.Looks;
import trede.access.Passwords;
import trede.access.codes.SecondFactors;
import trede.access.tries.Tries;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Sheet;
import trede.web.Visitors;

/// What is asked after the password: a one-time code, a password of one's own, a second factor where the
/// centre wants
/// one. Who did not show a password, or too long ago, begins again.
@Controller
class StepPages {

    private static final String AGAIN = "redirect:/login?ended";

    private final Arrivals arrivals;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Tries tries;
    private final Looks looks;

    StepPages(Arrivals arrivals, Passwords passwords, SecondFactors factors, Tries tries, Looks looks) {
        this.arrivals = arrivals;
        this.passwords = passwords;
        this.factors = factors;
        this.tries = tries;
        this.looks = looks;
    }

    @GetMapping("/login/code")
    Object askCode(HttpServletRequest request) {
        return at(Step.CODE, request, halfway -> code(new Problems()));
    }

    @PostMapping("/login/code")
    Object takeCode(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        return at(Step.CODE, request, halfway -> {
            var account = halfway.member().id();
            var wait = tries.code(account);
            if (wait.isPositive()) {
                return code(new Problems().add("code", "access.sign_in_wait", wait.toSeconds() + 1));
            }
            if (!factors.check(account, code)) {
                looks.log("code-refused", Map.of(), List.of());
                return code(new Problems().add("code", "access.code_wrong"));
            }
            tries.codeFitted(account);
            return "redirect:" + arrivals.go(request, response, halfway.with("code"));
        });
    }

    @GetMapping("/login/password")
    Object askPassword(HttpServletRequest request) {
        return at(Step.PASSWORD, request, halfway -> password(halfway, new Problems()));
    }

    @PostMapping("/login/password")
    Object takePassword(
            @RequestParam String fresh,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        return at(Step.PASSWORD, request, halfway -> {
            if (!fresh.equals(again)) {
                return password(halfway, new Problems().add("again", "access.password_again_wrong"));
            }
            try {
                passwords.choose(halfway.member().id(), fresh, null);
            } catch (Refusal refusal) {
                return password(halfway, new Problems().add("fresh", refusal));
            }
            return "redirect:" + arrivals.go(request, response, halfway);
        });
    }

    @GetMapping("/login/second-factor")
    Object askSecondFactor(HttpServletRequest request) {
        return at(Step.SECOND_FACTOR, request, halfway -> secondFactor(halfway, new Problems()));
    }

    @PostMapping("/login/second-factor")
    Object takeSecondFactor(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        return at(Step.SECOND_FACTOR, request, halfway -> {
            var member = halfway.member();
            var recovery = factors.confirm(member.id(), code);
            if (recovery.isEmpty()) {
                return secondFactor(halfway, new Problems().add("code", "access.code_wrong"));
            }
            looks.log("second-factor-add", Map.of("kind", "code"), List.of());
            String then = arrivals.go(request, response, halfway.with("code"));
            return Sheet.of("access/pages/door/recovery.jte")
                    .with("codes", recovery)
                    .with("then", then);
        });
    }

    private Object at(Step step, HttpServletRequest request, Function<Halfway, Object> work) {
        var halfway = arrivals.find(request, step);
        return halfway.isEmpty() ? AGAIN : Visitors.as(halfway.get().member(), () -> work.apply(halfway.get()));
    }

    private static Sheet code(Problems problems) {
        return answer("access/pages/door/code.jte", problems);
    }

    private static Sheet password(Halfway halfway, Problems problems) {
        return answer("access/pages/door/password.jte", problems)
                .with("name", halfway.member().name());
    }

    private Sheet secondFactor(Halfway halfway, Problems problems) {
        var member = halfway.member();
        return answer("access/pages/door/second_factor.jte", problems)
                .with("secret", factors.begin(member.id(), member.name()));
    }

    private static Sheet answer(String template, Problems problems) {
        return Sheet.of(template).with("problems", problems).status(problems.none() ? 200 : 400);
    }
}
