package trede.casefile;

import java.util.List;
import java.util.UUID;

/// Somebody we help.
///
/// @param number internal, as the facts name the person
/// @param id public, as addresses name the person
/// @param source the source system's own number; may be anything, so never in an address, a title or a log
/// @param former earlier versions of the identity, newest first
public record Person(long number, UUID id, String source, Identity identity, List<Identity> former) {

    public String name() {
        return (identity.givenName() + " " + identity.familyName()).strip();
    }

    /// As in a list.
    public PersonLine line() {
        return new PersonLine(
                number,
                id,
                source,
                identity.familyName(),
                identity.givenName(),
                identity.birth(),
                identity.background().language(),
                identity.residence().postalCode(),
                identity.deceasedOn());
    }
}
