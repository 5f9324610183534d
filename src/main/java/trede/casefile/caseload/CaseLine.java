package trede.casefile.caseload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.PersonLine;

/// Somebody in a list: who, since when and for what they are followed, how they stand today.
///
/// @param since when the first of those whose list it is began
/// @param functions codes of what for
/// @param contact name of the first contact
/// @param site where those work whose list it is
/// @param many how much is due
/// @param due the first day on which something is
public record CaseLine(
        PersonLine who,
        @Nullable LocalDate since,
        List<String> functions,
        @Nullable String contact,
        @Nullable String site,
        @Nullable String phone,
        Standing standing,
        int many,
        @Nullable LocalDate due) {

    /// What runs for a person today.
    ///
    /// @param benefit its code
    /// @param work code of the employment
    /// @param partner who employs them
    public record Standing(
            @Nullable String benefit,
            @Nullable Rung rung,
            @Nullable String work,
            @Nullable String partner) {}
}
