package trede.monitor.census;

import trede.web.NotAllowed;
import trede.web.Right;
import trede.web.Visitors;

/// Whether the visitor at work may do this: what is in memory is guarded by no row policy.
public final class Allowed {

    private Allowed() {}

    /// @throws NotAllowed if the visitor may not
    public static void to(Right right) {
        if (!Visitors.get().may(right)) {
            throw new NotAllowed(right);
        }
    }
}
