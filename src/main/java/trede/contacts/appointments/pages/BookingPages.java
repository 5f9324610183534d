package trede.contacts.appointments.pages;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.contacts.appointments.Appointments;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Making an appointment with one person, and moving it.
@Controller
@RequestMapping("/{centre}/people/{id}/appointments")
@Needs(Right.EDIT_PEOPLE)
class BookingPages {

    private final People people;
    private final Appointments appointments;
    private final BookingSheets sheets;

    BookingPages(People people, Appointments appointments, BookingSheets sheets) {
        this.people = people;
        this.appointments = appointments;
        this.sheets = sheets;
    }

    @GetMapping("/new")
    @Transactional
    public Sheet ask(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        return sheets.draw(get(id), null, BookingEntry.of(sheets.withDefaults(form)));
    }

    @PostMapping
    Object add(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var entry = BookingEntry.of(form);
        var booking = entry.read(sheets.today(), sheets.choices());
        try {
            if (booking.isPresent()) {
                appointments.add(person, booking.get());
                return "redirect:" + page.to("people/" + id + "/appointments");
            }
        } catch (Refusal refusal) {
            entry = entry.refused(refusal);
        }
        return sheets.draw(person, null, entry).status(400);
    }

    @GetMapping("/{appointment}/move")
    @Transactional
    public Sheet askMove(
            @PathVariable UUID id, @PathVariable UUID appointment, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var found = Belonging.get(appointments, person, appointment);
        var entry = form.containsKey("day")
                ? BookingEntry.of(form)
                : BookingEntry.of(found, page.day(found.slot().day()));
        return sheets.draw(person, found, entry);
    }

    @PostMapping("/{appointment}/move")
    Object move(
            @PathVariable UUID id, @PathVariable UUID appointment, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var found = Belonging.get(appointments, person, appointment);
        var entry = BookingEntry.of(form);
        var booking = entry.read(sheets.today(), sheets.choices());
        try {
            if (booking.isPresent()) {
                Belonging.asSeen(found, form.getOrDefault("seen", ""));
                appointments.move(found, booking.get());
                return "redirect:" + page.to("people/" + id + "/appointments");
            }
        } catch (Refusal refusal) {
            entry = entry.refused(refusal);
        }
        return sheets.draw(person, found, entry).status(400);
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
