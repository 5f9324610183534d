package trede.contacts.signals;

import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Lane;
import trede.casefile.MovingRows;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;

/// Signals go along when files merge, stand on the timeline, and are shown to who asks what we hold.
@Configuration(proxyBeanMethods = false)
class SignalRows {

    private static final int MOST = 1_000;

    @Bean
    MovingRows movingSignals() {
        return MovingRows.of("contacts.signal");
    }

    @Bean
    HeldSource heldSignals(SignalQueries queries) {
        return person -> queries.list(person.number(), Integer.MAX_VALUE).stream()
                .map(SignalRows::held)
                .toList();
    }

    private static HeldThing held(Signal signal) {
        var answer = signal.answer();
        return new HeldThing(
                "contacts.signal",
                signal.day(),
                Saying.of("contacts.signal.consent_to", signal.consent()),
                signal.words() + (answer == null ? "" : "\n\n" + answer.words()));
    }

    @Bean
    TimelineSource signalLane(SignalQueries queries) {
        return person -> queries.list(person.number(), MOST).stream()
                .map(signal -> signal.veiled(false))
                .map(SignalRows::fact)
                .toList();
    }

    private static TimelineFact fact(Signal signal) {
        var remarks = new ArrayList<Saying>();
        remarks.add(Saying.plain(signal.words()));
        remarks.add(Saying.of("contacts.signal.consent_to", signal.consent()));
        var answer = signal.answer();
        if (answer != null) {
            remarks.add(Saying.of(answer.what().label()));
        }
        return TimelineFact.mark("s" + signal.id(), Lane.CONTACTS, Saying.of("contacts.signal"), remarks, signal.day())
                .at("signals");
    }
}
