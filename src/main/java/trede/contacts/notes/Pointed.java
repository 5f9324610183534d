package trede.contacts.notes;

import java.util.List;

/// A paragraph for the client or a partner in which words tell of what they should perhaps not:
/// pointed out before it is saved, with the writer's choice.
///
/// @param choice `internal`, `internal!` (sensitive too), `keep`, or empty: not chosen yet
public record Pointed(Paragraph part, List<Place> places, String choice) {

    /// A word, of what it tells, and where it stands.
    public record Place(String word, String kind, Marked where) {}

    /// What the form calls the choice.
    public String field() {
        return "word-" + part.name();
    }

    public boolean open() {
        return choice.isEmpty();
    }

    List<String> words() {
        return places.stream().map(Place::word).distinct().toList();
    }
}
