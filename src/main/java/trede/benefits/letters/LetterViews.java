package trede.benefits.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Accounts;
import trede.benefits.applications.Application;
import trede.benefits.applications.Applications;
import trede.benefits.decisions.Decision;
import trede.benefits.decisions.Decisions;
import trede.casefile.Person;
import trede.casefile.following.Follower;
import trede.casefile.following.Viewings;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.identities.ParticularKind;
import trede.casefile.identities.Particulars;
import trede.law.Law;
import trede.time.Brussels;
import trede.web.Visitors;

/// Puts together what a letter is made of.
@Component
class LetterViews {

    private final Applications applications;
    private final Decisions decisions;
    private final LetterheadQueries heads;
    private final Around around;
    private final Law law;

    LetterViews(Applications applications, Decisions decisions, LetterheadQueries heads, Around around, Law law) {
        this.applications = applications;
        this.decisions = decisions;
        this.heads = heads;
        this.around = around;
        this.law = law;
    }

    /// Who works here, who follows whom, and what day it is.
    @Component
    record Around(Accounts accounts, Viewings viewings, Particulars particulars, Clock clock) {}

    @Transactional(readOnly = true)
    public LetterView aboutApplication(Person person, UUID application) {
        return view(person, applications.get(person, application), null);
    }

    @Transactional(readOnly = true)
    public LetterView aboutDecision(Person person, UUID id) {
        var decision = decisions.get(person, id);
        return view(
                person,
                decision.application() == null ? null : applications.get(person, decision.application()),
                decision);
    }

    private LetterView view(Person person, @Nullable Application application, @Nullable Decision decision) {
        var today = Brussels.dayOf(around.clock().instant());
        return new LetterView(
                person.name(),
                address(person, today),
                Visitors.get().centre().name(),
                heads.find().orElse(Letterhead.EMPTY),
                worker(person, today),
                application,
                decision,
                law.number("benefits.clock.appeal_months", today),
                today);
    }

    private List<String> address(Person person, LocalDate today) {
        return around.particulars().list(person).stream()
                .filter(known -> known.kind() == ParticularKind.ADDRESS && known.holds(today))
                .findFirst()
                .map(known -> Stream.of(known.value(), Objects.requireNonNullElse(known.extra(), ""))
                        .filter(line -> !line.isBlank())
                        .toList())
                .orElse(List.of());
    }

    /// The first contact of the file, else who writes.
    private String worker(Person person, LocalDate today) {
        return around.viewings().listFollowers(person.id()).stream()
                .filter(follower -> follower.firstContact() && follower.follows(today))
                .map(Follower::account)
                .findFirst()
                .map(account -> Colleagues.of(around.accounts()).name(account))
                .orElseGet(() -> Visitors.get().name());
    }
}
