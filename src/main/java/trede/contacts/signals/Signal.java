package trede.contacts.signals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.sensitive.Veil;
import trede.web.Visitors;

/// One line about a person to whoever is first contact, and what came of it.
///
/// @param person public id
/// @param name of the person, family name first
/// @param consent to what the person said yes
/// @param answer null while nobody answered
/// @param sensitive whether it tells of health or justice; null where nobody was asked: its words tell
public record Signal(
        UUID id,
        UUID person,
        String name,
        UUID author,
        String words,
        String consent,
        boolean urgent,
        LocalDate day,
        @Nullable Answer answer,
        @Nullable Boolean sensitive) {

    /// As the visitor at work may read it: the author and who answered read all of it.
    ///
    /// @param addressed whether it was sent to the visitor
    Signal veiled(boolean addressed) {
        var me = Visitors.get().account();
        boolean theirs = addressed
                || me.isPresent()
                        && (author.equals(me.get())
                                || answer != null && answer.by().equals(me.get()));
        var said = answer == null
                ? null
                : new Answer(
                        answer.what,
                        Veil.over(answer.words, answer.sensitive, theirs),
                        answer.by,
                        answer.day,
                        answer.sensitive);
        return new Signal(
                id,
                person,
                name,
                author,
                Veil.over(words, sensitive, theirs),
                Veil.over(consent, null, theirs),
                urgent,
                day,
                said,
                sensitive);
    }

    /// What the first contact says of it.
    ///
    /// @param words may be empty
    /// @param sensitive whether it tells of health or justice; null where nobody was asked: its words tell
    public record Answer(
            What what,
            String words,
            UUID by,
            LocalDate day,
            @Nullable Boolean sensitive) {}

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
