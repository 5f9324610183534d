package trede.benefits.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.benefits.applications.Deadlines;
import trede.benefits.applications.Trace;
import trede.casefile.Person;
import trede.casefile.following.Viewings;
import trede.casefile.sensitive.Mark;
import trede.time.Brussels;
import trede.web.Right;
import trede.web.Visitors;

/// Whose right must be looked at again; at least once a year the law wants it.
@Component
public class Reviews {

    private static final int MONTHS_AHEAD = 3;

    private final ReviewQueries queries;
    private final Deadlines terms;
    private final Trace trace;
    private final Viewings viewings;
    private final Looks looks;
    private final Clock clock;

    Reviews(ReviewQueries queries, Deadlines terms, Trace trace, Viewings viewings, Looks looks, Clock clock) {
        this.queries = queries;
        this.terms = terms;
        this.trace = trace;
        this.viewings = viewings;
        this.looks = looks;
        this.clock = clock;
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Review> list(Person person) {
        return queries.list(person.number());
    }

    /// When the income that runs today must be looked at again; empty where none runs.
    @Transactional(readOnly = true)
    public Optional<LocalDate> findDue(Person person) {
        return queries.findDue(person.number(), today());
    }

    /// Looked at again today; nothing has to change.
    @Transactional
    public void add(Person person, String words, Mark mark) {
        var today = today();
        var review = new Review(UUID.randomUUID(), today, words, terms.reviewBy(today), mark);
        queries.add(person.number(), review, Visitors.get().actor());
        trace.left(person, "review", "add");
    }

    /// A page of the list, the earliest first, of files that the visitor may see.
    ///
    /// @param next where the next page begins; null on the last
    public record Listed(List<ReviewDue> due, ReviewDue.@Nullable Mark next) {}

    /// Due before three months are over.
    ///
    /// @param mine only those of whom the visitor is first contact
    @Transactional
    public Listed listDue(boolean mine, ReviewDue.@Nullable Mark behind, int limit) {
        boolean own = mine || !Visitors.get().may(Right.SEE_ALL_PEOPLE);
        var today = today();
        var found = queries.listDue(today, today.plusMonths(MONTHS_AHEAD), behind, own ? me() : null, limit + 1);
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        var hidden = viewings.listHidden(page.stream().map(ReviewDue::person).toList());
        var shown = page.stream().filter(due -> !hidden.contains(due.person())).toList();
        looks.log(
                "reviews",
                Map.of("whose", own ? "mine" : "all"),
                shown.stream().map(ReviewDue::person).toList());
        return new Listed(shown, more ? page.getLast().mark() : null);
    }

    private static UUID me() {
        return Visitors.get().account().orElse(new UUID(0, 0));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
