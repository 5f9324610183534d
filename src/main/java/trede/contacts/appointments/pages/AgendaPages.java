package trede.contacts.appointments.pages;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.following.Viewings;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Appointments;
import trede.contacts.calendar.DaysOff;
import trede.contacts.reception.Visit;
import trede.contacts.reception.Visits;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// A worker's day or week, their own or a colleague's, and who waits for them.
@Controller
@RequestMapping("/{centre}/appointments")
@Needs(Right.SEE_PEOPLE)
class AgendaPages {

    private final Appointments appointments;
    private final Visits visits;
    private final DaysOff daysOff;
    private final Viewings viewings;
    private final Accounts accounts;
    private final Looks looks;

    AgendaPages(
            Appointments appointments,
            Visits visits,
            DaysOff daysOff,
            Viewings viewings,
            Accounts accounts,
            Looks looks) {
        this.appointments = appointments;
        this.visits = visits;
        this.daysOff = daysOff;
        this.viewings = viewings;
        this.accounts = accounts;
        this.looks = looks;
    }

    @GetMapping
    @Transactional
    public Sheet show(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean week,
            @RequestParam(defaultValue = "") String account,
            Page page) {
        var today = visits.today();
        var span = new AgendaView.Span(DayEntry.find(day, today).orElse(today), week);
        return sheet("contacts/appointments/pages/agenda.jte", span, account, page);
    }

    /// What stands on the first page of the day.
    @GetMapping("/today")
    @Transactional
    public Sheet today(Page page) {
        return sheet("contacts/appointments/pages/today.jte", new AgendaView.Span(visits.today(), false), "", page);
    }

    /// Where a calendar's link leads: to the file, for who may open it.
    @GetMapping("/{appointment}")
    @Transactional
    public String open(@PathVariable UUID appointment, Page page) {
        var person = appointments.get(appointment).whom().id();
        viewings.check(person);
        return "redirect:" + page.to("people/" + person + "/appointments");
    }

    private Sheet sheet(String template, AgendaView.Span span, String typed, Page page) {
        var colleagues = Colleagues.of(accounts);
        var account = account(typed, colleagues);
        var found = appointments.list(account, span.first(), span.last());
        var waiting = visits.listWaiting(account);
        var people = Stream.concat(
                        found.stream().map(Appointment::whom), waiting.stream().map(Visit::whom))
                .map(Appointment.Whom::id)
                .collect(Collectors.toSet());
        var view = new AgendaView(
                span,
                account,
                found,
                viewings.listHidden(people),
                daysOff.list(account, span.first(), span.last(), page.words().language()),
                waiting,
                colleagues,
                visits.now());
        if (!view.named().isEmpty()) {
            looks.log("agenda", Map.of(), view.named());
        }
        return Sheet.of(template).with("view", view);
    }

    private static UUID account(String typed, Colleagues colleagues) {
        if (typed.isEmpty()) {
            return Colleagues.me().id();
        }
        return colleagues.byId().keySet().stream()
                .filter(each -> each.toString().equals(typed))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
