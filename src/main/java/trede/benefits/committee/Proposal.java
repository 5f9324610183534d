package trede.benefits.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.benefits.decisions.Content;
import trede.casefile.sensitive.Veil;

/// What a worker proposes to decide about somebody, with the facts, and what the person said about it.
///
/// @param application null for a review
/// @param inquiry on which it rests; null while there is none
/// @param author account of the worker
/// @param facts in the worker's words, for the members
/// @param course how far it is
/// @param version changes whenever somebody saves it
public record Proposal(
        UUID id,
        @Nullable UUID application,
        @Nullable UUID inquiry,
        UUID author,
        String facts,
        Content content,
        Hearing hearing,
        Course course,
        String version) {

    /// Whether the visitor may not read some of it.
    public boolean veiled(boolean theirs) {
        return Veil.hidesAny(
                theirs,
                facts,
                content.reason(),
                content.payment().categoryWhy(),
                content.payment().method(),
                hearing.record(),
                hearing.assistedBy());
    }

    /// @param offered when it was sent to the committee
    /// @param decided the decision that came of it
    public record Course(
            LocalDate written,
            @Nullable LocalDate offered,
            @Nullable LocalDate withdrawn,
            @Nullable UUID decided) {}

    /// Nothing came of it yet, and it can still be changed.
    public boolean open() {
        return course.withdrawn() == null && course.decided() == null;
    }

    public boolean waits() {
        return open() && course.offered() != null;
    }
}
