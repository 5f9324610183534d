package trede.casefile.merging.pages;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.CaseTab;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.duplicates.Distinctions;
import trede.casefile.duplicates.Suspicions;
import trede.casefile.finding.Found;
import trede.casefile.finding.Searches;
import trede.casefile.merging.Merges;
import trede.casefile.merging.Moved;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// Who else a person may be or is not, of which files this one was made, and taking them apart again.
@Controller
class MergePages {

    private static final int MOST = 10;

    private final Merges merges;
    private final Others others;
    private final People people;
    private final Files files;

    MergePages(Merges merges, Others others, People people, Files files) {
        this.merges = merges;
        this.others = others;
        this.people = people;
        this.files = files;
    }

    /// Who else somebody may be: who is suspected, who was told apart, and whoever is looked for.
    @Component
    record Others(Suspicions suspicions, Distinctions distinctions, Searches searches) {}

    @Bean
    static CaseTab mergesTab() {
        return new CaseTab("casefile.merges", "people/{id}/merges", Right.SEE_PEOPLE, 60);
    }

    @GetMapping("/{centre}/people/{id}/merges")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet list(@PathVariable UUID id, Page page) {
        return sheet(get(id), "", List.of(), page);
    }

    /// Whoever is meant, to be laid beside this file; what was typed stands in no address.
    @PostMapping("/{centre}/people/{id}/merges/search")
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Sheet search(@PathVariable UUID id, @RequestParam(defaultValue = "") String who, Page page) {
        var person = get(id);
        var found = others.searches().search(who.strip(), MOST + 1).stream()
                .filter(each -> each.line().number() != person.number())
                .limit(MOST)
                .toList();
        return sheet(person, who.strip(), found, page);
    }

    private Sheet sheet(Person person, String who, List<Found> found, Page page) {
        var made = merges.list(person);
        var last = made.stream().filter(merge -> merge.last()).findFirst();
        return Sheet.of("casefile/merging/pages/merges.jte")
                .with("person", person)
                .with("merges", made)
                .with(
                        "since",
                        Moved.said(
                                last.map(merge -> merges.listSince(person, merge))
                                        .orElse(List.of()),
                                page.words()))
                .with("pairs", others.suspicions().list(person))
                .with("said", others.distinctions().list(person))
                .with("who", who)
                .with("found", found)
                .with("today", files.today())
                .with("colleagues", files.colleagues());
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }

    @PostMapping("/{centre}/people/{id}/merges/{merge}/end")
    @Needs(Right.MERGE_PEOPLE)
    @Transactional
    public String takeApart(@PathVariable String centre, @PathVariable UUID id, @PathVariable UUID merge) {
        var gone = merges.takeApart(get(id), merge);
        return "redirect:/" + centre + "/duplicates/" + id + "/" + gone;
    }
}
