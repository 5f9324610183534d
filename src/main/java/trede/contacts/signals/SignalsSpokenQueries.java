package trede.contacts.signals;

import org.springframework.stereotype.Component;
import trede.contacts.silence.Spoken;

/// A signal that nobody answered waits for us: the silence is ours.
@Component
class SignalsSpokenQueries implements Spoken {

    @Override
    public String told() {
        return "select s.person, s.day, 'waiting' as what from contacts.signal s where s.answer is null";
    }
}
