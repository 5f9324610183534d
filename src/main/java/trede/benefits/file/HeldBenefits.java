package trede.benefits.file;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Inquiries;
import trede.benefits.applications.InquiryPart;
import trede.benefits.applications.ReportedChanges;
import trede.benefits.applications.Stays;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.decisions.Decisions;
import trede.benefits.decisions.Reviews;
import trede.benefits.forms.Written;
import trede.benefits.letters.BenefitLetters;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// Shows whoever asks what we hold: what they asked, what was found out, proposed, decided and written.
@Component
class HeldBenefits implements HeldSource {

    private final Asked asked;
    private final Answered answered;

    HeldBenefits(Asked asked, Answered answered) {
        this.asked = asked;
        this.answered = answered;
    }

    /// What came from the person.
    @Component
    record Asked(Applications applications, Inquiries inquiries, Stays stays, ReportedChanges changes) {}

    /// What the centre made of it.
    @Component
    record Answered(CommitteeProposals proposals, Decisions decisions, Reviews reviews, BenefitLetters letters) {}

    @Override
    public List<HeldThing> list(Person person) {
        return Stream.of(applications(person), inquiries(person), told(person), decided(person), letters(person))
                .flatMap(things -> things)
                .toList();
    }

    private Stream<HeldThing> applications(Person person) {
        return asked.applications().list(person).stream()
                .map(application -> new HeldThing(
                        "benefits.application",
                        application.received(),
                        Saying.plain(application.reference()),
                        application.asked().words()));
    }

    private Stream<HeldThing> inquiries(Person person) {
        return asked.inquiries().list(person).stream().map(inquiry -> {
            var words = new StringBuilder(inquiry.findings().visitedAt())
                    .append('\n')
                    .append(inquiry.findings().told());
            for (var part : InquiryPart.values()) {
                words.append('\n').append(inquiry.findings().part(part));
            }
            return new HeldThing(
                    "benefits.inquiry",
                    inquiry.begun(),
                    Saying.of("benefits.held.inquiry"),
                    words.toString().strip());
        });
    }

    private Stream<HeldThing> told(Person person) {
        return Stream.concat(
                asked.stays().list(person).stream()
                        .map(stay -> new HeldThing(
                                "benefits.stay",
                                stay.announced(),
                                Saying.plain(Written.day(stay.days().first()) + " – "
                                        + Written.day(stay.days().last())),
                                (stay.place() + "\n" + stay.excused()).strip())),
                asked.changes().list(person).stream()
                        .map(change -> new HeldThing(
                                "benefits.change",
                                change.reported(),
                                Saying.of("benefits.inquiry.change.about." + change.about()),
                                (change.words() + "\n" + change.outcome()).strip())));
    }

    private Stream<HeldThing> decided(Person person) {
        var proposals = answered.proposals().list(person).stream()
                .map(proposal -> new HeldThing(
                        "benefits.proposal",
                        proposal.course().written(),
                        Saying.of(proposal.content().kind().label()),
                        (proposal.facts() + "\n" + proposal.content().reason() + "\n"
                                        + proposal.hearing().record())
                                .strip()));
        var decisions = answered.decisions().list(person).stream()
                .map(decision -> new HeldThing(
                        "benefits.decision",
                        decision.course().on(),
                        Saying.plain(decision.reference()),
                        decision.content().reason()));
        var reviews = answered.reviews().list(person).stream()
                .map(review -> new HeldThing(
                        "benefits.review", review.on(), Saying.of("benefits.held.review"), review.words()));
        return Stream.of(proposals, decisions, reviews).flatMap(things -> things);
    }

    private Stream<HeldThing> letters(Person person) {
        return answered.letters().list(person).stream()
                .map(letter -> new HeldThing(
                        "benefits.letter",
                        letter.made(),
                        Saying.of(letter.kind().label()),
                        ""));
    }
}
