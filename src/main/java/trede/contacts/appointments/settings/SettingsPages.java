package trede.contacts.appointments.settings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.following.Teams;
import trede.contacts.appointments.HourEntry;
import trede.contacts.appointments.Rooms;
import trede.contacts.appointments.reminding.Plan;
import trede.contacts.appointments.reminding.Reminders;
import trede.contacts.calendar.DaysOff;
import trede.contacts.reception.Visits;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// How the centre receives people: its rooms, the days on which it is closed, how long before people are
/// reminded.
@Controller
@RequestMapping("/{centre}/appointments/settings")
@Needs(Right.ADMINISTER)
class SettingsPages {

    private final Rooms rooms;
    private final Teams teams;
    private final DaysOff daysOff;
    private final Reminders reminders;
    private final Visits visits;

    SettingsPages(Rooms rooms, Teams teams, DaysOff daysOff, Reminders reminders, Visits visits) {
        this.rooms = rooms;
        this.teams = teams;
        this.daysOff = daysOff;
        this.reminders = reminders;
        this.visits = visits;
    }

    @GetMapping
    @Transactional
    public Sheet show(Page page) {
        var plan = reminders.plan();
        return sheet(page, Map.of("days", text(plan.days()), "hours", text(plan.hours())), new Problems());
    }

    @PostMapping("/rooms")
    Object addRoom(@RequestParam Optional<UUID> site, @RequestParam Map<String, String> form, Page page) {
        return act(
                page,
                form,
                "room",
                () -> rooms.add(
                        site.orElseThrow(() -> new Refusal("contacts.appointment_where_unknown")),
                        form.getOrDefault("room", "")));
    }

    @PostMapping("/rooms/{room}/closing")
    Object closeRoom(@PathVariable UUID room, Page page) {
        return act(page, Map.of(), "room", () -> rooms.close(room));
    }

    @PostMapping("/closings")
    Object close(@RequestParam Map<String, String> form, Page page) {
        return act(page, form, "first", () -> {
            var first = HourEntry.day(form.getOrDefault("first", ""), visits.today());
            String last = form.getOrDefault("last", "");
            daysOff.close(
                    first, last.isBlank() ? first : HourEntry.day(last, visits.today()), form.getOrDefault("name", ""));
        });
    }

    @PostMapping("/closings/{closing}/withdrawal")
    Object open(@PathVariable UUID closing, Page page) {
        return act(page, Map.of(), "first", () -> daysOff.open(closing));
    }

    @PostMapping("/reminders")
    Object remind(@RequestParam Map<String, String> form, Page page) {
        return act(
                page,
                form,
                "days",
                () -> reminders.settle(
                        new Plan(number(form.getOrDefault("days", "")), number(form.getOrDefault("hours", "")))));
    }

    private static @Nullable Integer number(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException misread) {
            throw new Refusal("contacts.reminder_number_misread", typed);
        }
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private Object act(Page page, Map<String, String> form, String field, Runnable act) {
        try {
            act.run();
            return "redirect:" + page.to("appointments/settings");
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            return sheet(page, form, new Problems().add(field, refusal)).status(400);
        }
    }

    private Sheet sheet(Page page, Map<String, String> typed, Problems problems) {
        var today = visits.today();
        return Sheet.of("contacts/appointments/settings/settings.jte")
                .with("rooms", rooms.list())
                .with("sites", teams.listSites())
                .with("closings", daysOff.listClosings(today))
                .with(
                        "holidays",
                        daysOff
                                .list(
                                        null,
                                        today,
                                        today.plusYears(1),
                                        page.words().language())
                                .stream()
                                .filter(off -> off.id() == null)
                                .toList())
                .with("typed", typed)
                .with("problems", problems);
    }
}
