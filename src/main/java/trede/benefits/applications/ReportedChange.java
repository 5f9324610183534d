package trede.benefits.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.sensitive.Mark;

/// Something changed in a life, and the person told so as they must.
///
/// @param about what changed: one of [#ABOUT]
/// @param lookBy by then somebody should have looked whether the right changes too
/// @param lookedOn null while nobody looked
/// @param outcome what came of it
public record ReportedChange(
        UUID id,
        LocalDate reported,
        LocalDate since,
        String about,
        String words,
        LocalDate lookBy,
        @Nullable LocalDate lookedOn,
        String outcome,
        Mark mark) {

    public static final List<String> ABOUT =
            List.of("household", "address", "income", "work", "study", "residence", "other");
}
