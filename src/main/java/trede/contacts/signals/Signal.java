package trede.contacts.signals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line about a person to whoever is first contact, and what came of it.
///
/// @param person public id
/// @param name of the person, family name first
/// @param consent to what the person said yes
/// @param answer null while nobody answered
public record Signal(
        UUID id,
        UUID person,
        String name,
        UUID author,
        String words,
        String consent,
        boolean urgent,
        LocalDate day,
        @Nullable Answer answer) {

    /// What the first contact says of it.
    ///
    /// @param words may be empty
    public record Answer(What what, String words, UUID by, LocalDate day) {}

    /// How far it came.
    public enum What {
        SEEN,
        TAKEN,
        DONE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public String label() {
            return "contacts.signal.answer." + code();
        }

        public static java.util.Optional<What> find(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(what -> what.code().equals(code))
                    .findFirst();
        }
    }

    /// Somebody still has to do something.
    public boolean open() {
        return answer == null;
    }
}
