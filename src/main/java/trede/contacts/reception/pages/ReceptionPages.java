package trede.contacts.reception.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.finding.Found;
import trede.casefile.finding.Searches;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointments;
import trede.contacts.reception.Visits;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// The desk: today's names and hours, who is here, waits, is with whom and left. It opens no file.
@Controller
@RequestMapping("/{centre}/reception")
@Needs(Right.RECEIVE)
class ReceptionPages {

    private static final int MOST = 10;
    private static final List<Found.Why> BY_NAME =
            List.of(Found.Why.NAME, Found.Why.OTHER_NAME, Found.Why.BIRTH, Found.Why.SOUND);

    private final Visits visits;
    private final Appointments appointments;
    private final Searches searches;
    private final Accounts accounts;
    private final Looks looks;

    ReceptionPages(Visits visits, Appointments appointments, Searches searches, Accounts accounts, Looks looks) {
        this.visits = visits;
        this.appointments = appointments;
        this.searches = searches;
        this.accounts = accounts;
        this.looks = looks;
    }

    @GetMapping
    @Transactional
    public Sheet show(@RequestParam(defaultValue = "") String q) {
        return sheet(q, new Problems());
    }

    @PostMapping("/arrivals")
    Object arrive(@RequestParam Optional<UUID> appointment, Page page) {
        return act(page, () -> visits.arrive(appointment.orElseThrow(NotHere::new)));
    }

    @PostMapping("/walk-ins")
    Object walkIn(@RequestParam Optional<UUID> person, @RequestParam(defaultValue = "") String account, Page page) {
        return act(
                page,
                () -> visits.walkIn(
                        person.orElseThrow(NotHere::new), worker(account).orElse(null)));
    }

    @PostMapping("/{visit}/call")
    Object call(@PathVariable UUID visit, @RequestParam(defaultValue = "") String account, Page page) {
        return act(page, () -> visits.call(visit, worker(account).orElse(null)));
    }

    @PostMapping("/{visit}/leave")
    Object leave(@PathVariable UUID visit, Page page) {
        return act(page, () -> visits.leave(visit));
    }

    @PostMapping("/{visit}/withdrawal")
    Object withdraw(@PathVariable UUID visit, Page page) {
        return act(page, () -> visits.withdraw(visit));
    }

    private Object act(Page page, Runnable act) {
        try {
            act.run();
            return "redirect:" + page.to("reception");
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            return sheet("", new Problems().add("desk", refusal)).status(400);
        }
    }

    private Optional<UUID> worker(String typed) {
        return accounts.list().stream()
                .filter(member -> member.id().toString().equals(typed))
                .map(member -> member.id())
                .findFirst();
    }

    private Sheet sheet(String q, Problems problems) {
        var today = visits.today();
        var lines = DeskView.lines(appointments.listExpected(today), visits.list(today));
        if (!lines.isEmpty()) {
            looks.log(
                    "reception",
                    Map.of(),
                    lines.stream().map(line -> line.whom().id()).distinct().toList());
        }
        var found = searches.search(q, MOST).stream()
                .filter(each -> BY_NAME.contains(each.why()))
                .map(each -> new DeskView.Somebody(
                        each.line().id(),
                        each.line().name(),
                        each.line().birth().day().getYear()))
                .toList();
        return Sheet.of("contacts/reception/pages/desk.jte")
                .with("view", new DeskView(lines, q, found, Colleagues.of(accounts), visits.now()))
                .with("problems", problems);
    }
}
