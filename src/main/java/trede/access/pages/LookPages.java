package trede.access.pages;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.access.Member;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Sheet;

/// Who looked at what, newest first.
@Controller
class LookPages {

    private static final int LINES = 50;

    private final Looks looks;
    private final Accounts accounts;

    LookPages(Looks looks, Accounts accounts) {
        this.looks = looks;
        this.accounts = accounts;
    }

    @GetMapping("/{centre}/looks")
    @Needs(Right.SEE_LOOKS)
    Sheet show(@RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, 10_000);
        Map<String, String> names = accounts.list().stream().collect(Collectors.toMap(Member::actor, Member::name));
        var lines = looks.list(LINES + 1, (number - 1) * LINES);
        return Sheet.of("access/pages/looks.jte")
                .with("looks", lines.subList(0, Math.min(LINES, lines.size())))
                .with("names", names)
                .with("number", number)
                .with("more", lines.size() > LINES);
    }
}
