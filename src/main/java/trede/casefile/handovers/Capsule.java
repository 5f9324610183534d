package trede.casefile.handovers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.sensitive.Veil;

/// What goes along with one file: who leaves writes it, who comes reads it, and the client too.
///
/// @param owner who is to confirm it: who leaves, or who handed over in their place
/// @param first day from which the newcomer follows
/// @param language in which it is written, for the client
/// @param confirmed null while it is a draft
/// @param readOn by the newcomer; null until then
public record Capsule(
        UUID id,
        Client client,
        UUID from,
        UUID to,
        UUID owner,
        LocalDate first,
        Locale language,
        Parts parts,
        @Nullable Confirmed confirmed,
        @Nullable LocalDate readOn) {

    /// Whose file it is.
    public record Client(UUID person, String name) {}

    /// What was promised, what runs and who helps, what comes on which day: a line each.
    public record Parts(String promises, String works, String next) {}

    /// Who confirmed it, and when.
    public record Confirmed(UUID by, LocalDate on) {}

    /// The visitor hands it over, takes it over, or owns the file.
    public boolean isMine() {
        return Veil.isMe(from) || Veil.isMe(to) || Veil.isMe(owner);
    }

    /// Somebody confirmed it in the place of who leaves.
    public boolean inPlace() {
        return confirmed != null && !confirmed.by().equals(from);
    }
}
