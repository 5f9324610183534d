package trede.benefits.letters;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.web.Visitors;

/// What stands on the letters of the centre at hand.
@Component
public class Letterheads {

    private final LetterheadQueries queries;
    private final Looks looks;

    Letterheads(LetterheadQueries queries, Looks looks) {
        this.queries = queries;
        this.looks = looks;
    }

    /// Empty until somebody filled it in.
    @Transactional(readOnly = true)
    public Letterhead get() {
        return queries.find().orElse(Letterhead.EMPTY);
    }

    @Transactional
    public void save(Letterhead head) {
        queries.save(head, Visitors.get().actor());
        looks.log("letterhead", Map.of(), List.of());
    }
}
