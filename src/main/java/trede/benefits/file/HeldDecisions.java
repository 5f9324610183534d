package trede.benefits.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.benefits.committee.Agenda;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.committee.Hearing;
import trede.benefits.decisions.Decisions;
import trede.benefits.decisions.Payment;
import trede.benefits.decisions.Reviews;
import trede.benefits.letters.BenefitLetters;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// Shows whoever asks what we hold: what was proposed, said at the hearing, decided, why, and written.
@Component
class HeldDecisions implements HeldSource {

    private final CommitteeProposals proposals;
    private final Agenda agenda;
    private final Decisions decisions;
    private final Reviews reviews;
    private final BenefitLetters letters;

    HeldDecisions(
            CommitteeProposals proposals, Agenda agenda, Decisions decisions, Reviews reviews, BenefitLetters letters) {
        this.proposals = proposals;
        this.agenda = agenda;
        this.decisions = decisions;
        this.reviews = reviews;
        this.letters = letters;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return Stream.of(proposed(person), outcomes(person), decided(person), reviewed(person), letters(person))
                .flatMap(things -> things)
                .toList();
    }

    private Stream<HeldThing> proposed(Person person) {
        return proposals.list(person).stream().flatMap(proposal -> {
            var content = proposal.content();
            var day = proposal.course().written();
            var title = Saying.of(content.kind().label());
            var words = (proposal.facts() + "\n" + content.reason()).strip();
            return Stream.of(
                            Stream.of(new HeldThing("benefits.proposal", day, title, words)),
                            paid(day, title, content.payment()),
                            heard(day, proposal.hearing()))
                    .flatMap(things -> things);
        });
    }

    /// How the amount came about, and why another category than the household points to.
    private static Stream<HeldThing> paid(LocalDate day, Saying title, Payment payment) {
        return Stream.of(
                        new HeldThing("benefits.method", day, title, payment.method()),
                        new HeldThing("benefits.category_why", day, title, payment.categoryWhy()))
                .filter(thing -> !thing.words().isEmpty());
    }

    private static Stream<HeldThing> heard(LocalDate written, Hearing hearing) {
        if (hearing.record().isEmpty() && hearing.assistedBy().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new HeldThing(
                "benefits.hearing",
                hearing.heardOn() == null ? written : hearing.heardOn(),
                hearing.assistedBy().isEmpty()
                        ? Saying.of("benefits.committee.hearing")
                        : Saying.of("benefits.committee.hearing.assisted", hearing.assistedBy()),
                hearing.record()));
    }

    private Stream<HeldThing> outcomes(Person person) {
        return agenda.listMotivations(person).stream()
                .map(said -> new HeldThing(
                        "benefits.outcome",
                        said.day(),
                        said.outcome() == null
                                ? Saying.of("benefits.held.outcome_prepared")
                                : Saying.of(said.outcome().label()),
                        said.words()));
    }

    private Stream<HeldThing> decided(Person person) {
        return decisions.list(person).stream().flatMap(decision -> {
            var day = decision.course().on();
            var title = Saying.plain(decision.reference());
            var content = decision.content();
            return Stream.concat(
                    Stream.of(new HeldThing("benefits.decision", day, title, content.reason())),
                    paid(day, title, content.payment()));
        });
    }

    private Stream<HeldThing> reviewed(Person person) {
        return reviews.list(person).stream()
                .map(review -> new HeldThing(
                        "benefits.review", review.on(), Saying.of("benefits.held.review"), review.words()));
    }

    private Stream<HeldThing> letters(Person person) {
        return letters.list(person).stream()
                .map(letter -> new HeldThing(
                        "benefits.letter",
                        letter.made(),
                        Saying.of(letter.kind().label()),
                        ""));
    }
}
