package trede.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Who is here, for which centre, and what they may do. `access` fills it; it is bound to the work in hand by
/// [Visitors].
public interface Visitor {

    /// How the visitor is greeted.
    String name();

    /// How the visitor is named in the log: `user:<opaque id>` or `operator:<os user>`.
    String actor();

    Centre centre();

    /// The account whose eyes these are: one's own, or that of whoever made a token. Empty for who works
    /// without one.
    default Optional<UUID> account() {
        return Optional.empty();
    }

    boolean may(Right right);

    /// nl, fr, de or en.
    Locale language();

    /// The centre that the visitor works for. `id` is the database's own; `code` is the first part of
    /// every address.
    record Centre(int id, String code, String name, String municipality, boolean demonstration) {}
}
