package trede.contacts.reception.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointment;
import trede.contacts.reception.Visit;

/// What the desk sees: who is expected today, who is here, and who walked in.
///
/// @param found who answers to the name that was typed
public record DeskView(List<Line> lines, String typed, List<Somebody> found, Colleagues colleagues, Instant now) {

    /// Somebody who could be the one at the desk: enough to tell one from another.
    public record Somebody(UUID id, String name, int year) {}

    /// Somebody who is expected, or came.
    ///
    /// @param expected null for who walked in
    /// @param visit null for who has not come
    public record Line(
            @Nullable Appointment expected, @Nullable Visit visit) {

        public Appointment.Whom whom() {
            return visit != null
                    ? visit.whom()
                    : Objects.requireNonNull(expected).whom();
        }

        public @Nullable UUID account() {
            return visit != null && visit.account() != null
                    ? visit.account()
                    : expected == null ? null : expected.account();
        }

        private Instant at() {
            return expected != null
                    ? expected.slot().begins()
                    : Objects.requireNonNull(visit).arrived();
        }

        /// `gone`, `with`, `waits`, `expected`
        public String state() {
            if (visit == null) {
                return "expected";
            }
            return !visit.inside() ? "gone" : visit.waits() ? "waits" : "with";
        }
    }

    /// @param expected planned or kept, in the house
    /// @param visits all of the day: none of them is left out
    static List<Line> lines(List<Appointment> expected, List<Visit> visits) {
        var planned = expected.stream().flatMap(each -> {
            var came = visits.stream()
                    .filter(visit -> each.id().equals(visit.appointment()))
                    .toList();
            return came.isEmpty()
                    ? each.planned() ? Stream.of(new Line(each, null)) : Stream.<Line>empty()
                    : came.stream().map(visit -> new Line(each, visit));
        });
        // whoever walked in, or came for an appointment that moved or ended otherwise meanwhile
        var due = expected.stream().map(Appointment::id).collect(Collectors.toSet());
        var walkedIn = visits.stream()
                .filter(visit -> visit.appointment() == null || !due.contains(visit.appointment()))
                .map(visit -> new Line(null, visit));
        return Stream.concat(planned, walkedIn)
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }
}
