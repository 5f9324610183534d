package trede.contacts.appointments.reminding;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Slot;
import trede.contacts.appointments.Where;
import trede.post.Message;
import trede.post.Sender;
import trede.web.Words;

/// What a reminder says: day, hour, place and the first name of the worker. Nothing in it tells what kind of
/// office it is, for others read along on a telephone.
final class Discreet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private Discreet() {}

    /// @param worker the name of the account
    static Message.Wording wording(Kind kind, Slot slot, Where where, String worker, Sender sender, String language) {
        var words = Words.of(Locale.of(language));
        String day =
                words.say("contacts.reminder_weekday."
                                + slot.day().getDayOfWeek().getValue()) + " " + DAY.format(slot.day());
        String body = words.say(
                "contacts.reminder_text." + kind.code(),
                day,
                slot.from().toString(),
                firstName(worker),
                place(where, sender),
                sender.name());
        return new Message.Wording(language, words.say("contacts.reminder_subject", day), body);
    }

    /// The place as typed, else the site, else the one that the centre settled; a name that tells is not said.
    static String place(Where where, Sender sender) {
        var site = where.site();
        return Stream.of(where.place(), site == null ? "" : site.name(), sender.place())
                .filter(place -> !place.isEmpty() && !Sender.tells(place))
                .findFirst()
                .orElse(sender.name());
    }

    static String firstName(String worker) {
        return worker.strip().split("[\\s.@_]", 2)[0];
    }
}
