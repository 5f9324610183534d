package trede.web;

/// A visitor of this centre lacks the right for this page.
public final class NotAllowed extends RuntimeException {

    public NotAllowed(Right right) {
        super(right.name(), null, false, false);
    }
}
