package trede.casefile.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.following.Viewings;
import trede.time.Brussels;

/// Every search for a person. Whoever is shown is noted in the log of looks.
@Component
public class Searches {

    private final SearchQueries search;
    private final WordQueries words;
    private final Viewings viewings;
    private final Looks looks;
    private final Clock clock;

    Searches(SearchQueries search, WordQueries words, Viewings viewings, Looks looks, Clock clock) {
        this.viewings = viewings;
        this.search = search;
        this.words = words;
        this.looks = looks;
        this.clock = clock;
    }

    /// By parts of names in any order and spelling, birth date, national number, telephone, e-mail, address,
    /// file number. Best first.
    @Transactional
    public List<Found> search(String typed, int limit) {
        var today = LocalDate.now(clock.withZone(Brussels.ZONE));
        var asked = Question.of(typed, today);
        if (asked.text().length() < 2) {
            return List.of();
        }
        var found = veiled(found(asked, today, limit));
        if (!found.isEmpty()) {
            var ids = found.stream().map(each -> each.line().id()).toList();
            looks.log("search", Map.of("by", found.getFirst().why().name().toLowerCase(Locale.ROOT)), ids);
        }
        return found;
    }

    /// By the same, in the whole centre: name and birth only, for who reads the log of looks.
    @Transactional
    public List<Found> searchNames(String typed, int limit) {
        var today = LocalDate.now(clock.withZone(Brussels.ZONE));
        var asked = Question.of(typed, today);
        var found = asked.text().length() < 2 ? List.<Found>of() : found(asked, today, limit);
        looks.log(
                "looks-search",
                Map.of(),
                found.stream().map(each -> each.line().id()).toList());
        return found.stream().map(Found::veil).toList();
    }

    private List<Found> veiled(List<Found> found) {
        var hidden =
                viewings.listHidden(found.stream().map(each -> each.line().id()).toList());
        // where somebody lives is not to be guessed street by street
        return found.stream()
                .filter(each -> each.why() != Found.Why.STREET
                        || !hidden.contains(each.line().id()))
                .map(each -> hidden.contains(each.line().id()) ? each.veil() : each)
                .toList();
    }

    private List<Found> found(Question asked, LocalDate today, int limit) {
        if (!asked.names().isEmpty()) {
            return search.byName(asked, words.list(asked.names(), asked.street()), limit);
        }
        var born = asked.born();
        return born == null
                ? search.byDigits(asked, asked.births(today), limit)
                : search.bornIn(born, asked.text(), limit);
    }
}
