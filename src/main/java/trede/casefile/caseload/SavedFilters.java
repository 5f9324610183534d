package trede.casefile.caseload;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.following.pages.Colleagues;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;

/// All lists that the visitor comes back to: their own, and what their team shares.
@Component
public class SavedFilters {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 1_000;

    private final SavedFilterQueries queries;
    private final Clock clock;

    SavedFilters(SavedFilterQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// The visitor's own first, then by name.
    @Transactional(readOnly = true)
    public List<SavedFilter> list() {
        return queries.list(Colleagues.me().id(), Brussels.dayOf(clock.instant()));
    }

    /// Keeps a list; one of the visitor's with the same name gives way.
    ///
    /// @throws Refusal without a name, or if it is too long
    @Transactional
    public void keep(String name, boolean shared, Filter filter) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || filter.query().length() > LONGEST) {
            throw new Refusal("casefile.caseload.name_missing", LONGEST_NAME);
        }
        queries.keep(Colleagues.me().id(), called, shared, filter.query());
    }

    /// @throws NotHere if it is not the visitor's
    @Transactional
    public void remove(UUID filter) {
        if (!queries.remove(Colleagues.me().id(), filter)) {
            throw new NotHere();
        }
    }
}
