package trede.casefile;

import java.time.LocalDate;

/// Something that another room holds about a person, for whoever asks what we hold.
///
/// @param kind `contacts.note`; its name is the sentence `contacts.held.note`
/// @param words what it says in full, empty if the title says it all
public record HeldThing(String kind, LocalDate day, Saying title, String words) {

    /// Key of its kind's name.
    public String label() {
        int dot = kind.indexOf('.') + 1;
        return kind.substring(0, dot) + "held." + kind.substring(dot);
    }
}
