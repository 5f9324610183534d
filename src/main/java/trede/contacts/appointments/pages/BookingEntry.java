package trede.contacts.appointments.pages;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import trede.access.Member;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Booking;
import trede.contacts.appointments.Form;
import trede.contacts.appointments.HourEntry;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Reconsider;
import trede.contacts.appointments.Slot;
import trede.contacts.appointments.Where;
import trede.web.Problems;
import trede.web.Refusal;

/// The form on which an appointment is made, as it was typed, with what is wrong in it.
///
/// @param reconsider it clashes, or nobody works then: whoever knows better may say so
public record BookingEntry(Map<String, String> typed, Problems problems, boolean reconsider) {

    private static final int LONGEST = 200;
    private static final String LENGTH = "30";

    private static final Map<String, String> FIELDS = Map.of(
            "contacts.appointment_minutes_wrong", "minutes",
            "contacts.appointment_hours_wrong", "hour",
            "contacts.appointment_far", "day",
            "contacts.appointment_deceased", "day",
            "contacts.appointment_just_taken", "hour");

    static BookingEntry of(Map<String, String> typed) {
        return new BookingEntry(typed, new Problems(), false);
    }

    /// As it stands now, to be moved.
    static BookingEntry of(Appointment appointment, String day) {
        var typed = new HashMap<String, String>();
        var where = appointment.where();
        typed.put("account", String.valueOf(appointment.account()));
        typed.put("day", day);
        typed.put("hour", appointment.slot().from().toString());
        typed.put("minutes", String.valueOf(appointment.slot().minutes()));
        typed.put("kind", appointment.kind().code());
        typed.put("form", appointment.form().code());
        typed.put("place", where.place());
        var room = where.room();
        var site = where.site();
        typed.put("where", room != null ? "room:" + room.id() : site != null ? "site:" + site.id() : "");
        return of(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, field.equals("minutes") ? LENGTH : "");
    }

    public boolean is(String field, String code, String otherwise) {
        String value = typed.getOrDefault(field, "");
        return (value.isEmpty() ? otherwise : value).equals(code);
    }

    /// The same with one of the free hours, as an address carries it.
    public String query(Slot slot) {
        var all = UriComponentsBuilder.newInstance();
        for (String field : List.of("account", "kind", "form", "where", "place")) {
            if (!value(field).isEmpty()) {
                all.queryParam(field, UriUtils.encode(value(field), StandardCharsets.UTF_8));
            }
        }
        return all.queryParam("day", slot.day())
                .queryParam("hour", slot.from())
                .queryParam("minutes", slot.minutes())
                .build(true)
                .toUriString();
    }

    public boolean knowingly() {
        return typed.containsKey("knowingly");
    }

    /// What is wrong stands in [#problems] then.
    Optional<Booking> read(LocalDate today, Choices choices) {
        var account = part("account", () -> account(choices.workers()));
        var day = part("day", () -> HourEntry.day(value("day"), today));
        var hour = part("hour", () -> HourEntry.hour(value("hour")));
        var minutes = part("minutes", this::minutes);
        var where = part("where", () -> where(choices));
        if (!problems.none()) {
            return Optional.empty();
        }
        return part(
                "hour",
                () -> new Booking(
                        account.orElseThrow(),
                        slot(day.orElseThrow(), hour.orElseThrow(), minutes.orElseThrow())
                                .orElseThrow(),
                        where.orElseThrow(),
                        Kind.find(value("kind")).orElse(Kind.OFFICE),
                        Form.find(value("form")).orElse(Form.INVITATION),
                        knowingly()));
    }

    private static Optional<Slot> slot(LocalDate day, LocalTime hour, int minutes) {
        return Optional.of(Slot.of(HourEntry.instant(day, hour), minutes));
    }

    private <T> Optional<T> part(String field, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            problems.add(field, refusal);
            return Optional.empty();
        }
    }

    private UUID account(List<Member> workers) {
        return workers.stream()
                .map(Member::id)
                .filter(id -> id.toString().equals(value("account")))
                .findFirst()
                .orElseThrow(() -> new Refusal("contacts.appointment_worker_missing"));
    }

    private int minutes() {
        try {
            return Integer.parseInt(value("minutes").strip());
        } catch (NumberFormatException misread) {
            throw new Refusal("contacts.appointment_minutes_misread", value("minutes"));
        }
    }

    private Where where(Choices choices) {
        String place = value("place").strip();
        if (place.length() > LONGEST) {
            throw new Refusal("contacts.appointment_place_long", LONGEST);
        }
        return choices.find(value("where"), place).orElseThrow(() -> new Refusal("contacts.appointment_where_unknown"));
    }

    /// The same form with the "no" beside the field that it is about.
    BookingEntry refused(Refusal refusal) {
        String key = refusal.key();
        String field = FIELDS.getOrDefault(
                key, key.contains("_form_wrong") ? "form" : key.contains("_day_off") ? "day" : "hour");
        return new BookingEntry(typed, problems.add(field, refusal), refusal instanceof Reconsider);
    }
}
