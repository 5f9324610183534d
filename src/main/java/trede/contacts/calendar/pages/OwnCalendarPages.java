package trede.contacts.calendar.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.HourEntry;
import trede.contacts.calendar.DaysOff;
import trede.contacts.calendar.feed.Feeds;
import trede.contacts.reception.Visits;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.PublicAddress;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// A worker's own absences, and the address at which their telephone reads their hours.
@Controller
@RequestMapping("/{centre}/appointments/calendar")
@Needs(Right.SEE_PEOPLE)
class OwnCalendarPages {

    private final DaysOff daysOff;
    private final Feeds feeds;
    private final Visits visits;
    private final PublicAddress address;

    OwnCalendarPages(DaysOff daysOff, Feeds feeds, Visits visits, PublicAddress address) {
        this.address = address;
        this.daysOff = daysOff;
        this.feeds = feeds;
        this.visits = visits;
    }

    @GetMapping
    @Transactional
    public Sheet show() {
        return sheet("", Map.of(), new Problems());
    }

    @PostMapping("/absences")
    Object leave(@RequestParam Map<String, String> form, Page page) {
        try {
            var first = HourEntry.day(form.getOrDefault("first", ""), visits.today());
            String last = form.getOrDefault("last", "");
            daysOff.leave(me(), first, last.isBlank() ? first : HourEntry.day(last, visits.today()));
            return "redirect:" + page.to("appointments/calendar");
        } catch (Refusal refusal) {
            return sheet("", form, new Problems().add("first", refusal)).status(400);
        }
    }

    @PostMapping("/absences/{absence}/withdrawal")
    String stay(@PathVariable UUID absence, Page page) {
        daysOff.stay(me(), absence);
        return "redirect:" + page.to("appointments/calendar");
    }

    /// The address is shown this once.
    @PostMapping("/feed")
    Object make(HttpServletRequest request) {
        String feed =
                address.of(request) + "/calendar/" + Visitors.get().centre().code() + "/" + feeds.make(me()) + ".ics";
        return sheet(feed, Map.of(), new Problems());
    }

    @PostMapping("/feed/revocation")
    String revoke(Page page) {
        feeds.revoke(me());
        return "redirect:" + page.to("appointments/calendar");
    }

    private static UUID me() {
        return Colleagues.me().id();
    }

    private Sheet sheet(String address, Map<String, String> typed, Problems problems) {
        return Sheet.of("contacts/calendar/pages/calendar.jte")
                .with("absences", daysOff.listAbsences(me(), visits.today()))
                .with("has", feeds.has(me()))
                .with("address", address)
                .with("typed", typed)
                .with("problems", problems);
    }
}
