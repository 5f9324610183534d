package trede.contacts.notes;

import java.util.UUID;

/// Whether what was written is now the note.
public sealed interface Saving {

    /// It is.
    record Saved(UUID note) implements Saving {}

    /// Somebody saved another text meanwhile: nothing was written; both are there to be put together.
    record Overtaken(Note theirs) implements Saving {}
}
