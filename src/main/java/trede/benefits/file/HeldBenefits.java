package trede.benefits.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Forwarding;
import trede.benefits.applications.Inquiries;
import trede.benefits.applications.InquiryPart;
import trede.benefits.applications.ReportedChanges;
import trede.benefits.applications.Stays;
import trede.benefits.forms.Written;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// Shows whoever asks what we hold: what they asked, where it went, what they told, what was found out.
@Component
class HeldBenefits implements HeldSource {

    private final Applications applications;
    private final Inquiries inquiries;
    private final Stays stays;
    private final ReportedChanges changes;

    HeldBenefits(Applications applications, Inquiries inquiries, Stays stays, ReportedChanges changes) {
        this.applications = applications;
        this.inquiries = inquiries;
        this.stays = stays;
        this.changes = changes;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return Stream.of(applications(person), inquiries(person), told(person))
                .flatMap(things -> things)
                .toList();
    }

    private Stream<HeldThing> applications(Person person) {
        return applications.list(person).stream()
                .flatMap(application -> Stream.concat(
                        Stream.of(new HeldThing(
                                "benefits.application",
                                application.received(),
                                Saying.plain(application.reference()),
                                application.asked().words())),
                        Stream.ofNullable(application.forwarding())
                                .flatMap(forwarding -> forwarded(application.received(), forwarding))));
    }

    /// Where it went and why, and what was answered there.
    private static Stream<HeldThing> forwarded(LocalDate received, Forwarding forwarding) {
        var sent = forwarding.sentOn() == null ? received : forwarding.sentOn();
        var to = new HeldThing(
                "benefits.forwarding",
                sent,
                Saying.of("benefits.application.forwarding_to", forwarding.toCentre()),
                forwarding.why());
        return forwarding.repliedOn() == null
                ? Stream.of(to)
                : Stream.of(
                        to,
                        new HeldThing(
                                "benefits.forwarding",
                                forwarding.repliedOn(),
                                Saying.of("benefits.application.reply." + forwarding.reply()),
                                ""));
    }

    private Stream<HeldThing> inquiries(Person person) {
        return inquiries.list(person).stream().map(inquiry -> {
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
                stays.list(person).stream()
                        .map(stay -> new HeldThing(
                                "benefits.stay",
                                stay.announced(),
                                Saying.plain(Written.day(stay.days().first()) + " – "
                                        + Written.day(stay.days().last())),
                                (stay.place() + "\n" + stay.excused()).strip())),
                changes.list(person).stream()
                        .map(change -> new HeldThing(
                                "benefits.change",
                                change.reported(),
                                Saying.of("benefits.inquiry.change.about." + change.about()),
                                (change.words() + "\n" + change.outcome()).strip())));
    }
}
