package trede.benefits.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Application;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Forwarding;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.Sensitive;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;

/// Puts on the timeline what somebody asked of the centre, what they took back, and what went to another one.
@Component
class AskedLife implements TimelineSource {

    private final Applications applications;

    AskedLife(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return applications.list(person).stream().flatMap(AskedLife::marks).toList();
    }

    private static Stream<TimelineFact> marks(Application application) {
        return Stream.concat(
                Stream.concat(Stream.of(received(application)), withdrawn(application)),
                Stream.ofNullable(application.forwarding()).flatMap(forwarding -> forwarded(application, forwarding)));
    }

    private static TimelineFact received(Application application) {
        var remarks = application.asked().kinds().stream()
                .map(aid -> Saying.of(aid.label()))
                .collect(Collectors.toCollection(ArrayList::new));
        remarks.add(Saying.plain(application.reference()));
        if (application.state() == Application.State.OPEN) {
            remarks.add(Saying.of("benefits.life.decide_by", application.decideBy()));
        }
        return mark(application, "asked", "benefits.life.asked", remarks, application.received());
    }

    private static Stream<TimelineFact> withdrawn(Application application) {
        var why = application.withdrawnWhy();
        return Stream.ofNullable(application.withdrawnOn())
                .map(day -> mark(
                        application,
                        "withdrawn",
                        "benefits.life.withdrawn",
                        why == null ? List.of() : List.of(Sensitive.plain(why)),
                        day));
    }

    private static Stream<TimelineFact> forwarded(Application application, Forwarding forwarding) {
        return Stream.of(
                        happened(application, "sent", forwarding.sentOn(), Saying.plain(forwarding.toCentre())),
                        happened(
                                application,
                                "replied",
                                forwarding.repliedOn(),
                                Saying.of("benefits.application.reply." + forwarding.reply())),
                        happened(application, "referred", forwarding.referredOn(), null))
                .flatMap(mark -> mark);
    }

    private static Stream<TimelineFact> happened(
            Application application, String what, @Nullable LocalDate day, @Nullable Saying remark) {
        return Stream.ofNullable(day)
                .map(on -> mark(
                        application,
                        what,
                        "benefits.life." + what,
                        Stream.ofNullable(remark).toList(),
                        on));
    }

    private static TimelineFact mark(
            Application application, String what, String label, List<Saying> remarks, LocalDate day) {
        return TimelineFact.mark(what + "-" + application.id(), Lane.MONEY, Saying.of(label), remarks, day)
                .about(Topic.DECISIONS)
                .at("benefits/applications/" + application.id());
    }
}
