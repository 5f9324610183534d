package trede.web;

/// There is nothing at this address, or it is another centre's: the answer is the same, so that nobody
/// learns which.
public final class NotHere extends RuntimeException {

    public NotHere() {
        super("not here", null, false, false);
    }
}
