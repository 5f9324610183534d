package trede.monitor;

import trede.web.Refusal;

/// There is no such measure or cell; the sentence names those that exist.
public final class Unknown extends Refusal {

    Unknown(String key, Object... details) {
        super(key, details);
    }

    @Override
    public int status() {
        return 404;
    }
}
