package trede.benefits.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The right to be heard before anything is decided: told, wanted or not, heard, and what was said.
///
/// @param wanted null until the person said so
/// @param record what was said, in writing
/// @param assistedBy empty if the person came alone
public record Hearing(
        @Nullable LocalDate toldOn,
        @Nullable Boolean wanted,
        @Nullable LocalDate heardOn,
        String record,
        String assistedBy) {

    public static final Hearing NONE = new Hearing(null, null, null, "", "");

    /// The person asked to be heard and was not yet: nothing may be decided.
    public boolean open() {
        return Boolean.TRUE.equals(wanted) && heardOn == null;
    }
}
