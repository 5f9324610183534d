package trede.casefile.due;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.time.Brussels;

/// All that the colleagues of the centre have to do, in numbers.
@Component
public class Burdens {

    private final BurdenQueries queries;
    private final Clock clock;

    Burdens(BurdenQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// By team, then by name; what is nobody's last.
    @Transactional(readOnly = true)
    public List<Burden> list() {
        return queries.list(Brussels.dayOf(clock.instant()));
    }
}
