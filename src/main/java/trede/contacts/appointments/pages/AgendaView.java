package trede.contacts.appointments.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointment;
import trede.contacts.calendar.DayOff;
import trede.contacts.reception.Visit;
import trede.web.Page;

/// A worker's day or week.
///
/// @param hidden public ids of those whose file is not the visitor's to open
/// @param waiting who sits in the waiting room for this worker, or for anybody
public record AgendaView(
        Span span,
        UUID account,
        List<Appointment> appointments,
        Set<UUID> hidden,
        List<DayOff> off,
        List<Visit> waiting,
        Colleagues colleagues,
        Instant now) {

    /// A day, or the week in which it lies.
    public record Span(LocalDate day, boolean week) {

        public LocalDate first() {
            return week ? day.with(java.time.DayOfWeek.MONDAY) : day;
        }

        public LocalDate last() {
            return week ? first().plusDays(6) : day;
        }

        public List<LocalDate> days() {
            return first().datesUntil(last().plusDays(1)).toList();
        }

        Span plus(int count) {
            return new Span(day.plusDays(week ? 7L * count : count), week);
        }
    }

    public boolean mine() {
        return Colleagues.me().id().equals(account);
    }

    public List<Appointment> on(LocalDate day) {
        return appointments.stream()
                .filter(each -> each.slot().day().equals(day))
                .toList();
    }

    public List<DayOff> offOn(LocalDate day) {
        return off.stream().filter(each -> each.includes(day)).toList();
    }

    /// Where the same is shown for another day.
    public String address(Page page, Span other) {
        return page.to("appointments?day=" + other.day())
                + (other.week() ? "&week=true" : "")
                + (mine() ? "" : "&account=" + account);
    }

    public String before(Page page) {
        return address(page, span.plus(-1));
    }

    public String after(Page page) {
        return address(page, span.plus(1));
    }

    public String other(Page page) {
        return address(page, new Span(span.day(), !span.week()));
    }

    /// The name for who has to do with it, else that the hour is taken.
    public String name(Appointment appointment, Page page) {
        return shown(appointment) ? appointment.whom().name() : page.say("contacts.appointment_busy");
    }

    /// Whether with whom, where and how it ended is the visitor's to know.
    public boolean shown(Appointment appointment) {
        return readable(appointment) || mine();
    }

    /// Who waits, of those whose file is the visitor's to open or who came for the visitor.
    public List<Visit> shownWaiting() {
        return waiting.stream()
                .filter(each -> !hidden.contains(each.whom().id())
                        || Colleagues.me().id().equals(each.account()))
                .toList();
    }

    /// Public ids of everybody whose name stands on the page.
    List<UUID> named() {
        return Stream.concat(
                        appointments.stream().filter(this::shown).map(Appointment::whom),
                        shownWaiting().stream().map(Visit::whom))
                .map(Appointment.Whom::id)
                .distinct()
                .toList();
    }

    public boolean readable(Appointment appointment) {
        return !hidden.contains(appointment.whom().id());
    }

    public String weekday(LocalDate day, Page page) {
        return page.say("contacts.reminder_weekday." + day.getDayOfWeek().getValue()) + " " + page.day(day);
    }
}
