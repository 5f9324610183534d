package trede.benefits.committee.pages;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Member;
import trede.benefits.committee.CommitteeMember;
import trede.benefits.committee.Meetings;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// When the committee meets, and who sits in it.
@Controller
@Needs(Right.DECIDE)
@RequestMapping("/{centre}/committee")
class MeetingPages {

    private static final int SHOWN = 30;
    private static final int NAME = 200;
    private static final int HOUR = 20;

    private final Meetings meetings;
    private final Accounts accounts;
    private final Acts acts;
    private final Desk desk;

    MeetingPages(Meetings meetings, Accounts accounts, Acts acts, Desk desk) {
        this.meetings = meetings;
        this.accounts = accounts;
        this.acts = acts;
        this.desk = desk;
    }

    @GetMapping
    @Transactional
    public Sheet show() {
        return sheet(Typed.NOTHING);
    }

    @PostMapping
    Object add(@RequestParam MultiValueMap<String, String> form, Page page) {
        var typed = Typed.of("meeting", form);
        var day = typed.day("day", desk.today());
        String begins = typed.text("begins", HOUR);
        String place = typed.text("place", NAME);
        var made = new AtomicReference<UUID>();
        return acts.did(typed, "day", () -> made.set(meetings.add(day, begins, place)))
                ? "redirect:" + page.to("committee/" + made.get())
                : acts.read(() -> sheet(typed)).status(400);
    }

    @PostMapping("/members")
    Object addMember(@RequestParam MultiValueMap<String, String> form, Page page) {
        var typed = Typed.of("member", form);
        String name = typed.words("name", NAME);
        String role = typed.choice("role", CommitteeMember.ROLES);
        var first = typed.day("first", desk.today());
        var account = accounts.list().stream()
                .map(Member::id)
                .filter(id -> id.toString().equals(typed.value("account")))
                .findFirst()
                .orElse(null);
        return acts.did(typed, "name", () -> meetings.addMember(name, account, role, first))
                ? "redirect:" + page.to("committee")
                : acts.read(() -> sheet(typed)).status(400);
    }

    @PostMapping("/members/{member}/end")
    Object endMember(@PathVariable UUID member, @RequestParam MultiValueMap<String, String> form, Page page) {
        var typed = Typed.of("end", form);
        var last = typed.day("last-" + member, desk.today());
        return acts.did(typed, "last-" + member, () -> meetings.endMember(member, last))
                ? "redirect:" + page.to("committee")
                : acts.read(() -> sheet(typed)).status(400);
    }

    private Sheet sheet(Typed typed) {
        List<Member> colleagues = accounts.list();
        return Sheet.of("benefits/committee/pages/meetings.jte")
                .with("meetings", meetings.list(SHOWN))
                .with("members", meetings.listMembers())
                .with("colleagues", colleagues)
                .with("today", desk.today())
                .with("typed", typed);
    }
}
