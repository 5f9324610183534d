package trede.casefile.workload.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.workload.Newcomers;
import trede.casefile.workload.RequestKind;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Who came and is nobody's yet: each with who could take them and why; one click, or another choice.
@Controller
@Needs(Right.LEAD)
@RequestMapping("/{centre}/newcomers")
class NewcomerPages {

    private final Newcomers newcomers;
    private final Accounts accounts;

    NewcomerPages(Newcomers newcomers, Accounts accounts) {
        this.newcomers = newcomers;
        this.accounts = accounts;
    }

    @GetMapping
    @Transactional
    public Sheet list() {
        return sheet(new Problems());
    }

    @PostMapping
    Object assign(
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String request,
            Page page) {
        try {
            newcomers.assign(person, RequestKind.find(kind).orElse(RequestKind.UNASKED), UUID.fromString(account));
            return "redirect:" + page.to("newcomers");
        } catch (Refusal refusal) {
            return sheet(new Problems().add("who-" + request, refusal)).status(400);
        } catch (IllegalArgumentException nobody) {
            return sheet(new Problems().add("who-" + request, "casefile.follower_misread"))
                    .status(400);
        }
    }

    private Sheet sheet(Problems problems) {
        return Sheet.of("casefile/workload/pages/newcomers.jte")
                .with("proposals", newcomers.list())
                .with("margin", newcomers.margin())
                .with("colleagues", Colleagues.of(accounts))
                .with("problems", problems);
    }
}
