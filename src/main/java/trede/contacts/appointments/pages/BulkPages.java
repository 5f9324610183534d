package trede.contacts.appointments.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.following.Viewings;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.HourEntry;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Refusal;
import trede.web.Right;

/// Inviting several people at once, one after another or all together as a group.
@Controller
@RequestMapping("/{centre}/appointments/bulk")
@Needs(Right.EDIT_PEOPLE)
class BulkPages {

    private static final int MOST = 100;

    private final Appointments appointments;
    private final Viewings viewings;
    private final BookingSheets sheets;

    BulkPages(Appointments appointments, Viewings viewings, BookingSheets sheets) {
        this.appointments = appointments;
        this.viewings = viewings;
        this.sheets = sheets;
    }

    /// From a list of people, without a day yet: the form. With one: the appointments.
    ///
    /// @param person public ids of those who were chosen
    @PostMapping
    Object invite(
            @RequestParam(defaultValue = "") List<String> person, @RequestParam Map<String, String> form, Page page) {
        var people = people(person);
        if (people.isEmpty() || people.size() > MOST) {
            return sheets.drawBulk(people, empty(form).refused(new Refusal("contacts.appointment_bulk_count", MOST)))
                    .status(400);
        }
        if (!form.containsKey("day")) {
            return sheets.drawBulk(people, empty(form));
        }
        var entry = BookingEntry.of(form);
        var booking = entry.read(sheets.today(), sheets.choices());
        try {
            if (booking.isPresent()) {
                var ids = people.stream().map(Appointment.Whom::id).toList();
                appointments.addAll(ids, booking.get());
                return "redirect:"
                        + page.to("appointments?day=" + HourEntry.day(entry.value("day"), sheets.today()) + "&account="
                                + booking.get().account());
            }
        } catch (Refusal refusal) {
            entry = entry.refused(refusal);
        }
        return sheets.drawBulk(people, entry).status(400);
    }

    private BookingEntry empty(Map<String, String> form) {
        return BookingEntry.of(sheets.withDefaults(form));
    }

    /// Those whose file is the visitor's to open.
    private List<Appointment.Whom> people(List<String> typed) {
        var ids = new ArrayList<UUID>();
        for (String each : typed) {
            try {
                ids.add(UUID.fromString(each));
            } catch (IllegalArgumentException nobody) {
                continue;
            }
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        var hidden = viewings.listHidden(ids);
        return appointments.listPeople(ids).stream()
                .filter(each -> !hidden.contains(each.id()))
                .toList();
    }
}
