package trede.benefits.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter as it was made, and what proves that it was sent.
///
/// @param about the application or the decision
/// @param sha256 of the paper, which is kept byte for byte
/// @param missing keys of the mentions that it lacks
/// @param proof null until it was sent
public record Letter(
        UUID id,
        LetterKind kind,
        UUID about,
        String language,
        LocalDate made,
        String sha256,
        List<String> missing,
        @Nullable Proof proof) {

    /// The ways in which a letter can go.
    public static final List<String> WAYS = List.of("registered", "handed", "ordinary");

    /// @param way one of [#WAYS]
    /// @param number of the registered letter; empty for another
    /// @param appealUntil the last day for an appeal; null while that term does not run
    public record Proof(
            String way,
            LocalDate on,
            String number,
            @Nullable LocalDate appealUntil) {

        /// As the law wants it: registered, or against receipt.
        public boolean counts() {
            return !way.equals("ordinary");
        }
    }

    /// How a field of its form is called, where several letters stand on a page.
    public String field(String name) {
        return name + "-" + id;
    }

    public boolean sent() {
        return proof != null;
    }
}
