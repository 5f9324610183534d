package trede.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that leaves the centre, or left it.
///
/// @param recipient telephone number or address; null once it was wiped
/// @param wantedAt not before
/// @param fate what became of it
public record Message(
        UUID id,
        Channel channel,
        @Nullable String recipient,
        Wording wording,
        About about,
        Instant wantedAt,
        Fate fate) {

    /// What it says.
    ///
    /// @param language nl, fr, de or en
    /// @param subject of an e-mail; empty for a text message
    public record Wording(String language, String subject, String body) {}

    /// For which room it leaves, and about what: opaque here, so that the room can call it back.
    public record About(String room, String thing) {}

    /// @param state `new`, `sent`, `failed` or `cancelled`
    /// @param error a code that the page has a sentence for; null where nothing went wrong
    /// @param detail what the server said
    /// @param at when it was sent, given up or called back; until then when it is tried next
    public record Fate(
            String state,
            int tries,
            @Nullable String error,
            @Nullable String detail,
            Instant at) {}
}
