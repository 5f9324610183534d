package trede.casefile.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.Function;

/// A question in a chain: who asked whom what, until when, and what came of it.
///
/// @param place from 2 on; two who are asked beside each other have the same
/// @param function what the one who says yes will do for the person
/// @param mine whether it is the visitor's to answer
/// @param reply null while it is open
public record Step(
        UUID id,
        int place,
        Function function,
        UUID askedBy,
        Asked asked,
        String question,
        LocalDate askedOn,
        LocalDate due,
        boolean mine,
        @Nullable Reply reply) {

    /// A worker, or a team of which a member takes it: one of the two.
    public record Asked(@Nullable UUID account, @Nullable UUID team) {}

    public boolean open() {
        return reply == null;
    }

    public boolean late(LocalDate today) {
        return reply == null && due.isBefore(today);
    }

    boolean accepted() {
        return reply != null && reply.kind() == Reply.Kind.ACCEPTED;
    }

    boolean acceptedBy(UUID account) {
        return accepted() && reply != null && reply.by().equals(account);
    }
}
