package trede.contacts.appointments;

import trede.web.Refusal;

/// A "no" that whoever knows better may overrule: it clashes, or nobody works that day.
public final class Reconsider extends Refusal {

    Reconsider(String key, Object... details) {
        super(key, details);
    }
}
