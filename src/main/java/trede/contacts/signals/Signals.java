package trede.contacts.signals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All signals: sent by whoever follows a person, answered by who is first contact, seen again by
/// the sender.
@Component
public class Signals {

    private static final int SHOWN_AFTER = 30;

    private final SignalQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signals(SignalQueries queries, Viewings viewings, Looks looks, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Signal> list(Person person) {
        boolean mine = viewings.listFollowers(person.id()).stream()
                .anyMatch(each -> each.firstContact()
                        && each.follows(today())
                        && Visitors.get()
                                .account()
                                .filter(each.account()::equals)
                                .isPresent());
        return queries.list(person.number(), 50).stream()
                .map(signal -> signal.veiled(mine))
                .toList();
    }

    /// Those that wait for the visitor's answer, of files that the visitor may see.
    @Transactional(readOnly = true)
    public List<Signal> listWaiting(int limit) {
        return visible(queries.listWaiting(me(), today(), limit), true);
    }

    /// What the visitor sent in the last month, with the answers.
    @Transactional(readOnly = true)
    public List<Signal> listSent(int limit) {
        return visible(queries.listSent(me(), today().minusDays(SHOWN_AFTER), limit), false);
    }

    private List<Signal> visible(List<Signal> signals, boolean addressed) {
        var hidden = viewings.listHidden(signals.stream().map(Signal::person).collect(Collectors.toSet()));
        return signals.stream()
                .filter(signal -> !hidden.contains(signal.person()))
                .map(signal -> signal.veiled(addressed))
                .toList();
    }

    /// @param entry without problems
    @Transactional
    public void send(Person person, SignalEntry entry) {
        queries.send(person.number(), entry, me(), today());
        looks.log("signal", Map.of("act", "send"), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    /// The person was asked and said no: that is noted, what it was about is not.
    @Transactional
    public void refuse(Person person) {
        looks.log("signal", Map.of("act", "no-consent"), List.of(person.id()));
    }

    /// @throws Refusal if the line is too long
    @Transactional
    public void answer(Person person, UUID signal, Signal.What what, String words) {
        answer(person, signal, what, words, null);
    }

    /// @param sensitive whether the words tell of health or justice; null where nobody was asked: the words tell
    @Transactional
    public void answer(Person person, UUID signal, Signal.What what, String words, @Nullable Boolean sensitive) {
        if (words.length() > 500) {
            throw new Refusal("contacts.signal.problem.long", words.length(), 500);
        }
        var answer = new Signal.Answer(what, words.strip(), me(), today(), sensitive);
        if (!queries.answer(person.number(), signal, answer)) {
            throw new NotHere();
        }
        looks.log("signal", Map.of("act", what.code()), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    private static UUID me() {
        if (Visitors.get() instanceof Member member) {
            return member.id();
        }
        throw new NotHere();
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
