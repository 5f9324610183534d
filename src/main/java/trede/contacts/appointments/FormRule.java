package trede.contacts.appointments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import trede.web.Refusal;

/// How firmly somebody may be asked. Nobody is summoned who was not invited before and stayed away: once
/// without a word, or again and again with one. What we called off ourselves never counts against anybody,
/// and whoever came begins anew.
final class FormRule {

    private static final int REPEATEDLY = 2;

    private FormRule() {}

    /// @param earlier all appointments of the person, in any order
    /// @return why not, if so
    static Optional<Refusal> refuse(Form form, List<Appointment> earlier) {
        var since = sinceKept(earlier);
        long missed = count(since, Outcome.NO_SHOW);
        long excused = count(since, Outcome.EXCUSED);
        return switch (form) {
            case INVITATION -> Optional.empty();
            case REMINDER ->
                missed + excused > 0
                        ? Optional.empty()
                        : Optional.of(new Refusal("contacts.appointment_form_wrong.reminder"));
            case SUMMONS -> {
                if (missed > 0 || excused >= REPEATEDLY) {
                    yield Optional.empty();
                }
                boolean ours = count(since, Outcome.CANCELLED) > 0;
                yield Optional.of(new Refusal(
                        ours ? "contacts.appointment_form_wrong.ours" : "contacts.appointment_form_wrong.summons"));
            }
        };
    }

    private static List<Appointment> sinceKept(List<Appointment> earlier) {
        var since = new ArrayList<Appointment>();
        var inOrder = earlier.stream()
                .sorted(Comparator.comparing((Appointment each) -> each.slot().begins()))
                .toList();
        for (var each : inOrder) {
            if (each.end().outcome() == Outcome.KEPT) {
                since.clear();
            } else {
                since.add(each);
            }
        }
        return since;
    }

    private static long count(List<Appointment> among, Outcome outcome) {
        return among.stream().filter(each -> each.end().outcome() == outcome).count();
    }
}
