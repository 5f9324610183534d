package trede.contacts.signals;

import org.springframework.stereotype.Component;
import trede.casefile.DueSource;
import trede.law.Law;
import trede.time.Brussels;

/// A signal that nobody answered is due with who is first contact: today if it is urgent, else
/// within some days.
@Component
class SignalsDue implements DueSource {

    private final Law law;
    private final java.time.Clock clock;

    SignalsDue(Law law, java.time.Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "contacts";
    }

    @Override
    public String found() {
        int days = law.number("contacts.signal_days", Brussels.dayOf(clock.instant()));
        return SignalDueQueries.FOUND.formatted(days);
    }
}
