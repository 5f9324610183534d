package trede.casefile.own;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.FactKind;
import trede.casefile.Person;

/// The facts that our own rooms answer for. A room tells all of a kind about somebody whenever they may have changed;
/// from its first day on, what a source tells of that kind about the same person counts no longer.
@Component
public class OwnFacts {

    private final OwnFactQueries queries;

    OwnFacts(OwnFactQueries queries) {
        this.queries = queries;
    }

    /// What is so still stays as it is known; the rest goes, and what is new comes.
    ///
    /// @param since the first day for which the room answers; null if it does not, or no longer
    @Transactional
    public void replace(Person person, FactKind kind, @Nullable LocalDate since, List<OwnFact> facts) {
        queries.since(person.number(), kind, since);
        queries.replace(person.number(), kind, since == null ? List.of() : facts);
    }
}
