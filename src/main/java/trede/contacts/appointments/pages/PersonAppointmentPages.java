package trede.contacts.appointments.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.HourEntry;
import trede.contacts.appointments.Letters;
import trede.contacts.appointments.Outcome;
import trede.contacts.appointments.reminding.Reminders;
import trede.contacts.reception.Visits;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What was agreed with one person: the next date, the former ones and what became of them, whether they are
/// reminded.
@Controller
@RequestMapping("/{centre}/people/{id}/appointments")
class PersonAppointmentPages {

    private final People people;
    private final Appointments appointments;
    private final Letters letters;
    private final Reminders reminders;
    private final Visits visits;
    private final Accounts accounts;

    PersonAppointmentPages(
            People people,
            Appointments appointments,
            Letters letters,
            Reminders reminders,
            Visits visits,
            Accounts accounts) {
        this.people = people;
        this.appointments = appointments;
        this.letters = letters;
        this.reminders = reminders;
        this.visits = visits;
        this.accounts = accounts;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return sheet(get(id), new PersonAppointments.Typed("", ""), new Problems());
    }

    /// @param day where the agenda goes on afterwards; empty for the file
    /// @param seen what stood on the page; empty if that does not matter
    @PostMapping("/{appointment}/outcome")
    @Needs(Right.EDIT_PEOPLE)
    Object end(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String seen,
            Page page) {
        var person = get(id);
        var found = Belonging.get(appointments, person, appointment);
        try {
            Belonging.asSeen(found, seen);
            appointments.end(
                    found, Outcome.find(outcome).orElseThrow(() -> new Refusal("contacts.appointment_outcome_none")));
        } catch (Refusal refusal) {
            return sheet(person, new PersonAppointments.Typed("", ""), new Problems().add("a-" + appointment, refusal))
                    .status(400);
        }
        return "redirect:"
                + page.to(
                        day.matches("\\d{4}-\\d{2}-\\d{2}")
                                ? "appointments?day=" + day
                                : "people/" + id + "/appointments");
    }

    @PostMapping("/pause")
    @Needs(Right.EDIT_PEOPLE)
    Object pause(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Page page) {
        var person = get(id);
        try {
            reminders.pause(person, HourEntry.day(until, visits.today()), reason);
        } catch (Refusal refusal) {
            String field = refusal.key().equals("contacts.reminder_reason_wrong") ? "reason" : "until";
            return sheet(person, new PersonAppointments.Typed(until, reason), new Problems().add(field, refusal))
                    .status(400);
        }
        return "redirect:" + page.to("people/" + id + "/appointments");
    }

    @PostMapping("/pause/end")
    @Needs(Right.EDIT_PEOPLE)
    Object resume(@PathVariable UUID id, Page page) {
        reminders.resume(get(id));
        return "redirect:" + page.to("people/" + id + "/appointments");
    }

    private Sheet sheet(Person person, PersonAppointments.Typed typed, Problems problems) {
        return Sheet.of("contacts/appointments/pages/person.jte")
                .with(
                        "view",
                        new PersonAppointments(
                                person,
                                appointments.list(person),
                                letters.list(person.number()),
                                reminders.findPause(person).orElse(null),
                                reminders.reaches(person),
                                Colleagues.of(accounts),
                                visits.now(),
                                typed))
                .with("problems", problems);
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
