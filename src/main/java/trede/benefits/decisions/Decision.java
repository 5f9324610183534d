package trede.benefits.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the centre decided about somebody.
///
/// @param reference as letters name it: `B2026/42`
/// @param application null if nobody asked: a review
/// @param course when it was decided and what came of it
public record Decision(
        UUID id, String reference, @Nullable UUID application, UUID proposal, Content content, Course course) {

    /// @param by `committee` or `chair`
    /// @param notifyBy the last day to tell the person
    /// @param reviewBy the last day to look at it anew; null where nothing runs
    /// @param ratifiedOn when the committee agreed with its chair; null for its own decisions
    /// @param undoneOn when it did not: from that day the decision has no effect
    public record Course(
            LocalDate on,
            String by,
            LocalDate notifyBy,
            @Nullable LocalDate reviewBy,
            @Nullable LocalDate ratifiedOn,
            @Nullable LocalDate undoneOn) {}

    /// The chair decided, and the committee has not yet said what it thinks of that.
    public boolean mustBeRatified() {
        return course.by().equals("chair") && course.ratifiedOn() == null && course.undoneOn() == null;
    }
}
