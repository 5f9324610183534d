package trede.casefile.merging.pages;

import java.util.ArrayList;
import java.util.List;
import trede.casefile.Person;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.pages.who.Prefill;
import trede.web.Page;

/// A field of the identity as it stands in both files.
///
/// @param one as people write it; empty where it is not known
public record Compared(IdentityField field, String one, String other) {

    public boolean same() {
        return one.equals(other);
    }

    public Standing standing() {
        return Standing.of(one.isEmpty() ? List.of() : List.of(one), other.isEmpty() ? List.of() : List.of(other));
    }

    /// Which side is proposed: the one that knows something.
    public boolean proposesOne() {
        return !one.isEmpty();
    }

    static List<Compared> of(Person one, Person other, Page page) {
        var here = Prefill.known(one.identity(), page);
        var there = Prefill.known(other.identity(), page);
        var compared = new ArrayList<Compared>();
        for (var field : IdentityField.values()) {
            compared.add(new Compared(field, written(here, field, page), written(there, field, page)));
        }
        return compared;
    }

    private static String written(IdentityEntry entry, IdentityField field, Page page) {
        String value = entry.value(field);
        return field.choices().isEmpty() || value.isEmpty()
                ? value
                : page.say("casefile." + field.list() + "." + value);
    }
}
