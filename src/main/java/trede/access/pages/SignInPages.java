package trede.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Arrivals;
import trede.access.DemonstrationUsers;
import trede.access.Typed;
import trede.access.oidc.OwnSignIns;
import trede.web.FirstPage;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Sheet;
import trede.web.Visitors;

/// Who are you? The form itself is answered by the filter of the door.
@Controller
class SignInPages {

    private final DemonstrationUsers demonstration;
    private final Arrivals arrivals;
    private final OwnSignIns own;
    private final FirstPage first;

    SignInPages(DemonstrationUsers demonstration, Arrivals arrivals, OwnSignIns own, FirstPage first) {
        this.demonstration = demonstration;
        this.arrivals = arrivals;
        this.own = own;
        this.first = first;
    }

    @GetMapping("/login")
    Sheet show(
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(required = false) String wrong,
            @RequestParam(required = false) String ended,
            HttpServletRequest request) {
        var typed = Typed.take(request, centre, then);
        var problems = new Problems();
        if (typed.seconds() > 0) {
            problems.add("name", "access.sign_in_wait", typed.seconds());
        } else if (wrong != null) {
            problems.add("name", "access.sign_in_wrong");
        }
        return Sheet.of("access/pages/login.jte")
                .with("typed", typed)
                .with("ended", ended != null)
                .with("own", hasOwn(typed.centre(), request.getRemoteAddr()))
                .with("problems", problems)
                .with("stages", demonstration.list(request.getRemoteAddr()))
                .with("password", DemonstrationUsers.PASSWORD);
    }

    private boolean hasOwn(String centre, String address) {
        try {
            return !centre.isEmpty()
                    && arrivals.inCentre(centre, address, () -> own.find().isPresent());
        } catch (Refusal noSuchCentre) {
            return false;
        }
    }

    @GetMapping("/")
    String start() {
        return Visitors.find().map(visitor -> "redirect:" + first.of(visitor)).orElse("redirect:/login");
    }

    @GetMapping({"/{centre:[a-z][a-z0-9-]+}", "/{centre:[a-z][a-z0-9-]+}/"})
    String home() {
        return "redirect:" + first.of(Visitors.get());
    }
}
