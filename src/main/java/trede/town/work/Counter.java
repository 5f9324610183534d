package trede.town.work;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.casefile.identities.Particulars;
import trede.contacts.appointments.Appointments;
import trede.post.Channel;
import trede.post.Message;
import trede.post.Outbox;
import trede.post.Sender;
import trede.post.Senders;

/// Where people live and can be reached, how the centre is called in its messages, and one reminder that waits.
@Component
class Counter {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final Particulars particulars;
    private final Appointments appointments;
    private final Senders senders;
    private final Outbox outbox;
    private final Scenes scenes;

    Counter(Particulars particulars, Appointments appointments, Senders senders, Outbox outbox, Scenes scenes) {
        this.particulars = particulars;
        this.appointments = appointments;
        this.senders = senders;
        this.outbox = outbox;
        this.scenes = scenes;
    }

    /// @param from since when somebody lives there
    void settle(Member worker, Case about, LocalDate from) {
        var dice = about.dice();
        String street = dice.pick(
                        "Kerkstraat",
                        "Molenweg",
                        "Kaai",
                        "Vlierlaan",
                        "Oude Steenweg",
                        "Lindeplein",
                        "Schippersstraat",
                        "Beukenhof",
                        "Dijkstraat",
                        "Vaartkant")
                + " " + dice.between(1, 148);
        scenes.play(worker, from, () -> {
            particulars.add(about.person(), particular(ParticularKind.ADDRESS, "residence", street, from));
            if (dice.chance(0.8)) {
                String number = "+32470%06d".formatted(dice.between(0, 9_999));
                particulars.add(about.person(), particular(ParticularKind.PHONE, "own", number, from));
            }
            return street;
        });
    }

    private static Particular particular(ParticularKind kind, String code, String value, LocalDate from) {
        String extra = kind == ParticularKind.ADDRESS ? "2520 Ranst" : null;
        return new Particular(null, kind, code, value, extra, from, null, null, null);
    }

    /// The first of tomorrow's or later people is told of the hour; nothing leaves a centre that has no server.
    void remind(Office office, Member worker) {
        scenes.play(worker, office.today(), () -> {
            senders.settle(new Sender("De Kaai", "", "Kaai 12, Rivierdal", "nl"));
            appointments
                    .list(
                            worker.id(),
                            office.today().plusDays(1),
                            office.today().plusDays(14))
                    .stream()
                    .findFirst()
                    .ifPresent(next -> outbox.add(new Outbox.Draft(
                            Channel.SMS,
                            "+32470001234",
                            new Message.Wording(
                                    "nl",
                                    "",
                                    "De Kaai: u bent welkom op "
                                            + DAY.format(next.slot().day()) + " om "
                                            + HOUR.format(next.slot().from()) + "."),
                            Appointments.about(next.id()),
                            next.slot().begins().minusSeconds(3_600),
                            next.slot().begins())));
            return true;
        });
    }
}
