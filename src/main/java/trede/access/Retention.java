package trede.access;

import java.time.LocalDate;

/// How long it is kept who looked: told by the room that knows the law.
public interface Retention {

    /// @param confirmed whether somebody who knows the field confirmed it
    record Term(int years, String source, boolean confirmed) {}

    Term of(LocalDate day);
}
