package trede.benefits.letters.pages;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Typed;
import trede.benefits.letters.Letterhead;
import trede.benefits.letters.Letterheads;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// What stands on every letter of the centre: its service and address, and the labour court of the district.
@Controller
@Needs(Right.DECIDE)
@RequestMapping("/{centre}/letterhead")
class LetterheadPages {

    private static final int NAME = 200;
    private static final int ADDRESS = 400;
    private static final int PHONE = 60;

    private final Letterheads heads;
    private final Acts acts;

    LetterheadPages(Letterheads heads, Acts acts) {
        this.heads = heads;
        this.acts = acts;
    }

    @GetMapping
    Sheet show() {
        return sheet(Typed.NOTHING);
    }

    @PostMapping
    Object save(@RequestParam MultiValueMap<String, String> form, Page page) {
        var typed = Typed.of("letterhead", form);
        var head = new Letterhead(
                typed.text("service", NAME),
                typed.text("address", ADDRESS),
                typed.text("phone", PHONE),
                typed.text("court", NAME),
                typed.text("court_address", ADDRESS));
        return acts.did(typed, "service", () -> heads.save(head))
                ? "redirect:" + page.to("letterhead")
                : sheet(typed).status(400);
    }

    private Sheet sheet(Typed typed) {
        return Sheet.of("benefits/letters/pages/letterhead.jte")
                .with("head", heads.get())
                .with("typed", typed);
    }
}
