package trede.contacts.notes;

import java.time.LocalDate;
import java.util.UUID;

/// A note in which what was looked for stands.
///
/// @param person public id
/// @param name of the person, family name first
/// @param sentence where it stands, the words marked
public record NoteFound(
        UUID id, UUID person, String name, NoteKind kind, LocalDate day, UUID author, Marked sentence) {}
