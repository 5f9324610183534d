package trede.contacts.appointments;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;
import trede.time.Brussels;

/// Letters that asked somebody to come, on the timeline: on the day on which each was made.
@Component
class InvitingLetters implements TimelineSource {

    private final Letters letters;

    InvitingLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return letters.list(person.number()).stream().map(InvitingLetters::mark).toList();
    }

    private static TimelineFact mark(Letters.Letter letter) {
        var day = Brussels.dayOf(letter.madeAt());
        return new TimelineFact(
                        "i" + letter.id(),
                        Lane.CONTACTS,
                        Saying.of("contacts.letter_to_come"),
                        List.of(Saying.of("contacts.appointment_form." + letter.form())),
                        day,
                        day,
                        new Known(letter.madeAt(), null, 0),
                        false)
                .about(Topic.LETTERS)
                .at("appointments#a-" + letter.appointment());
    }
}
