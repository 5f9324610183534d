package trede.casefile;

/// A room in which something falls due. What is due is derived: found set-wise each night, and again for one
/// person when their file changes ([trede.casefile.events.FileChanged]); *Today* reads the result in one
/// statement. Without the room its deadlines are gone.
public interface DueSource {

    /// The room: the first part of its codes and of their sentences.
    String room();

    /// A select that finds all that is open, a row each, with these columns in this order:
    ///
    /// - `person` bigint, the internal number
    /// - `code` text: its sentence is `<room>.due.<code>`, with `detail` as {0}
    /// - `thing` text: which one, unique together with person and code
    /// - `due` date: the last day on which it is in time
    /// - `account` uuid: whose it is; null for whoever is first contact
    /// - `detail` text: a day as `2026-11-22`, a number, or a plain word; may be null
    /// - `address` text: where it is done, below `people/{id}/`; with `/` in front, below the centre
    ///
    /// It takes `:day` (today) and finds these people only where `:people::bigint[]` is not null. It is about the
    /// centre at hand; row policies see to that. A room may have several sources. A code by which people
    /// filter their lists has a short name too: `<room>.due_label.<code>`.
    String found();
}
