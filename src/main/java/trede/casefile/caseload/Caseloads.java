package trede.casefile.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.due.Desks;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.NotAllowed;
import trede.web.Refusal;
import trede.web.Right;

/// All lists of people whom somebody follows. Whoever is shown or taken along is noted in the log of looks.
@Component
public class Caseloads {

    /// For how many people at most something is done at once.
    public static final int MOST_AT_ONCE = 500;

    private static final int MOST_COUNTED = 2_000;
    // who is rare among everybody is found only by looking at all: counted as far as one can do something for at once
    private static final int MOST_OF_EVERYBODY = MOST_AT_ONCE;
    private static final int MOST_IN_A_FILE = 100_000;

    private final HitQueries hits;
    private final CaseQueries cases;
    private final Desks desks;
    private final Viewings viewings;
    private final Looks looks;
    private final Clock clock;

    Caseloads(HitQueries hits, CaseQueries cases, Desks desks, Viewings viewings, Looks looks, Clock clock) {
        this.hits = hits;
        this.cases = cases;
        this.desks = desks;
        this.viewings = viewings;
        this.looks = looks;
        this.clock = clock;
    }

    /// A page of a list.
    ///
    /// @param found how many the whole list holds, counted no further than makes sense
    /// @param more there are more than were counted
    public record Listed(List<CaseLine> lines, int found, boolean more) {}

    /// @throws NotAllowed if the list is of colleagues whose work is not the visitor's to see
    @Transactional
    public Listed list(Filter filter, int limit, int offset) {
        var whose = whose(filter);
        var keys = keys(filter);
        boolean everybody = whose.accounts() == null;
        if (everybody || filter.has("from") || filter.has("to")) {
            hits.planAnew();
        }
        int most = everybody ? MOST_OF_EVERYBODY : MOST_COUNTED;
        var page = hits.page(filter, whose, keys, limit, offset, most + 1);
        return new Listed(
                read(page.people(), whose, "caseload", filter.logged()),
                Math.min(page.found(), most),
                page.found() > most);
    }

    /// The internal numbers of everybody in a list, in its order, for [#take].
    @Transactional(readOnly = true)
    public List<Long> listNumbers(Filter filter) {
        return hits.list(filter, whose(filter), keys(filter), MOST_IN_A_FILE);
    }

    /// The same for those chosen.
    @Transactional(readOnly = true)
    public List<Long> listNumbers(Collection<UUID> people) {
        return cases.listNumbers(people);
    }

    /// Some of them to be taken out of the program: written in the log before they are given.
    @Transactional
    public List<CaseLine> take(List<Long> numbers, Filter filter) {
        return read(numbers, whose(filter), "export", filter.logged());
    }

    /// Those for whom something is to be done at once, by name.
    ///
    /// @throws Refusal if nobody is chosen, more than [#MOST_AT_ONCE], or nobody whose file the visitor may see
    @Transactional(readOnly = true)
    public List<UUID> choose(Chosen chosen) {
        var people = chosen.all() ? everybody(Filter.parse(chosen.filter())) : chosen.people();
        if (people.size() > MOST_AT_ONCE) {
            throw new Refusal("casefile.caseload.too_many", MOST_AT_ONCE);
        }
        var known = cases.listIds(cases.listNumbers(people));
        var hidden = viewings.listHidden(known);
        var open = known.stream().filter(person -> !hidden.contains(person)).toList();
        if (open.isEmpty()) {
            throw new Refusal("casefile.caseload.none_chosen");
        }
        return open;
    }

    private List<UUID> everybody(Filter filter) {
        return cases.listIds(hits.list(filter, whose(filter), keys(filter), MOST_AT_ONCE + 1));
    }

    private List<CaseLine> read(List<Long> numbers, HitQueries.Whose whose, String what, Map<String, String> filter) {
        var lines = cases.list(numbers, whose);
        Set<UUID> hidden =
                viewings.listHidden(lines.stream().map(line -> line.who().id()).toList());
        var shown =
                lines.stream().filter(line -> !hidden.contains(line.who().id())).toList();
        var detail = new TreeMap<>(filter);
        detail.put("of", "caseload");
        looks.log(
                what.equals("export") ? "export" : "list",
                detail,
                shown.stream().map(line -> line.who().id()).toList());
        return shown;
    }

    private List<String> keys(Filter filter) {
        return filter.has("q") ? hits.keys(filter.text("q")) : List.of();
    }

    private HitQueries.Whose whose(Filter filter) {
        var desk = desks.desk();
        String whose = filter.text("whose");
        if (whose.equals("all") && !desk.all()) {
            throw new NotAllowed(Right.SEE_ALL_PEOPLE);
        }
        var accounts = accounts(whose, desk);
        if (filter.has("site")) {
            var there = desks.ofSite(filter.text("site"));
            accounts = accounts == null
                    ? there
                    : accounts.stream().filter(there::contains).toList();
        }
        return new HitQueries.Whose(accounts, desk.me(), today());
    }

    private @Nullable Collection<UUID> accounts(String whose, Desks.Desk desk) {
        return whose.equals("all") ? null : whose.isEmpty() ? desk.mine() : desks.whose(whose, desk);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
