package trede.casefile.following;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every change to a file: what, when, by whom.
@Component
public class Changes {

    private final ChangeQueries queries;

    Changes(ChangeQueries queries) {
        this.queries = queries;
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Change> list(UUID person, int limit) {
        return queries.list(person, limit);
    }
}
