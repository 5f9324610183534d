package trede.web;

import java.util.Optional;

/// The visitor for whom this thread works now.
public final class Visitors {

    private static final ScopedValue<Visitor> CURRENT = ScopedValue.newInstance();

    private Visitors() {}

    public static Optional<Visitor> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// @throws IllegalStateException if the work in hand is nobody's
    public static Visitor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in for this work"));
    }

    /// Does a piece of work for a visitor; every transaction within belongs to the visitor's centre.
    public static <R, X extends Throwable> R as(Visitor visitor, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, visitor).call(work);
    }
}
