package trede.contacts.reception.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Outcome;
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

    static List<Line> lines(List<Appointment> expected, List<Visit> visits) {
        var planned = expected.stream()
                .filter(each -> each.kind().code().equals("office")
                        || each.kind().code().equals("group"))
                .filter(each -> each.planned() || each.end().outcome() == Outcome.KEPT)
                .flatMap(each -> {
                    var came = visits.stream()
                            .filter(visit -> each.id().equals(visit.appointment()))
                            .toList();
                    return came.isEmpty()
                            ? each.planned() ? Stream.of(new Line(each, null)) : Stream.<Line>empty()
                            : came.stream().map(visit -> new Line(each, visit));
                });
        var walkedIn =
                visits.stream().filter(visit -> visit.appointment() == null).map(visit -> new Line(null, visit));
        return Stream.concat(planned, walkedIn)
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }
}
