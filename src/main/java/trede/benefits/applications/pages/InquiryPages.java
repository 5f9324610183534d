package trede.benefits.applications.pages;

import java.util.EnumMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Inquiries;
import trede.benefits.applications.Inquiry;
import trede.benefits.applications.InquiryPart;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// A social inquiry: begun, completed in parts, with what is missing in a sentence.
@Controller
@RequestMapping("/{centre}/people/{id}/benefits/inquiries")
class InquiryPages {

    private static final int LONGEST = 10_000;
    private static final int SHORT = 400;
    private static final int TOLD = 4_000;

    private final Applications applications;
    private final Inquiries inquiries;
    private final Accounts accounts;
    private final Acts acts;
    private final Desk desk;

    InquiryPages(Applications applications, Inquiries inquiries, Accounts accounts, Acts acts, Desk desk) {
        this.applications = applications;
        this.inquiries = inquiries;
        this.accounts = accounts;
        this.acts = acts;
        this.desk = desk;
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object begin(@PathVariable UUID id, @RequestParam @Nullable UUID application, Page page) {
        var person = desk.get(id);
        if (application != null) {
            applications.get(person, application);
        }
        return "redirect:" + page.to("people/" + id + "/benefits/inquiries/" + inquiries.begin(person, application));
    }

    @GetMapping("/{inquiry}")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id, @PathVariable UUID inquiry) {
        var person = desk.get(id);
        return sheet(person, inquiries.get(person, inquiry), Typed.NOTHING);
    }

    @PostMapping("/{inquiry}")
    @Needs(Right.EDIT_PEOPLE)
    Object save(
            @PathVariable UUID id,
            @PathVariable UUID inquiry,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var person = desk.get(id);
        var typed = Typed.of("inquiry", form);
        var findings = findings(typed);
        boolean done =
                acts.did(typed, "version", () -> inquiries.save(person, inquiry, findings, typed.value("version")));
        return done
                ? "redirect:" + page.to("people/" + id + "/benefits/inquiries/" + inquiry)
                : acts.read(() -> sheet(person, inquiries.get(person, inquiry), typed))
                        .status(400);
    }

    private Inquiry.Findings findings(Typed typed) {
        var parts = new EnumMap<InquiryPart, String>(InquiryPart.class);
        for (var part : InquiryPart.values()) {
            String words = typed.text("part-" + part.code(), LONGEST);
            if (!words.isBlank()) {
                parts.put(part, words);
            }
        }
        return new Inquiry.Findings(
                typed.has("diploma"),
                typed.findDay("visited", desk.today()),
                typed.text("visited_at", SHORT),
                typed.findDay("consulted", desk.today()),
                typed.text("told", TOLD),
                parts);
    }

    private Sheet sheet(Person person, Inquiry inquiry, Typed typed) {
        boolean income = inquiry.application() == null
                || applications.get(person, inquiry.application()).asked().isIncome();
        return Sheet.of("benefits/applications/pages/inquiry.jte")
                .with("person", person)
                .with("inquiry", inquiry)
                .with("worker", Colleagues.of(accounts).name(inquiry.worker()))
                .with("missing", inquiry.missing(income))
                .with("typed", typed);
    }
}
