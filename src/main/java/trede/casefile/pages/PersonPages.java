package trede.casefile.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.CaseTab;
import trede.casefile.People;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.casefile.identities.Identities;
import trede.casefile.identities.Particulars;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// The page of one person: who they are, and their life with us on one timeline.
@Controller
@Needs(Right.SEE_PEOPLE)
class PersonPages {

    private final People people;
    private final Identities identities;
    private final Particulars particulars;
    private final List<TimelineSource> sources;
    private final List<CaseTab> tabs;
    private final Clock clock;

    PersonPages(
            People people,
            Identities identities,
            Particulars particulars,
            List<TimelineSource> sources,
            ObjectProvider<CaseTab> tabs,
            Clock clock) {
        this.people = people;
        this.identities = identities;
        this.particulars = particulars;
        this.sources = sources;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
        this.clock = clock;
    }

    @GetMapping("/{centre}/people/{id}")
    @Transactional
    public Sheet show(
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until,
            Page page) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var today = LocalDate.now(clock.withZone(Brussels.ZONE));
        var facts = sources.stream()
                .flatMap(source -> source.list(person).stream())
                .sorted(Comparator.comparing(TimelineFact::first)
                        .reversed()
                        .thenComparing(fact -> fact.known().from(), Comparator.reverseOrder()))
                .toList();
        var zooms = new Zooms(today, facts, from, until);
        var view = new PersonView(
                person,
                today,
                facts,
                Status.of(facts, today),
                Timeline.of(facts, zooms.chosen(), today, page.words()),
                zooms.list(),
                tabs.stream().filter(tab -> page.may(tab.right())).toList(),
                particulars.list(person),
                identities.differences(person));
        return Sheet.of("casefile/pages/person.jte").with("view", view);
    }
}
