package trede.benefits.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.benefits.letters.BenefitLetters;
import trede.benefits.letters.Letter;
import trede.benefits.letters.LetterKind;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;

/// Puts on the timeline the letters about applications and decisions, on the day on which they were posted or
/// handed over.
@Component
class PostedLetters implements TimelineSource {

    private final BenefitLetters letters;

    PostedLetters(BenefitLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return letters.list(person).stream().flatMap(PostedLetters::mark).toList();
    }

    private static Stream<TimelineFact> mark(Letter letter) {
        return Stream.ofNullable(letter.proof()).map(proof -> {
            var remarks = new ArrayList<Saying>();
            remarks.add(Saying.of("benefits.letter.way." + proof.way() + "_on", proof.on(), proof.number()));
            if (proof.appealUntil() != null) {
                remarks.add(Saying.of("benefits.letter.appeal_until", proof.appealUntil()));
            }
            String about = letter.kind() == LetterKind.NOTIFICATION ? "decisions/" : "applications/";
            return TimelineFact.mark(
                            "letter-" + letter.id(),
                            Lane.MONEY,
                            Saying.of(letter.kind().label()),
                            remarks,
                            proof.on())
                    .about(Topic.LETTERS)
                    .at("benefits/" + about + letter.about());
        });
    }
}
