package trede.casefile.merging.pages;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import trede.casefile.CaseTab;
import trede.casefile.People;
import trede.casefile.duplicates.Suspicions;
import trede.casefile.merging.Merges;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Right;
import trede.web.Sheet;

/// Who else a person may be, of which files this one was made, and taking them apart again.
@Controller
class MergePages {

    private final Merges merges;
    private final Suspicions suspicions;
    private final People people;
    private final ComparePages.Files files;

    MergePages(Merges merges, Suspicions suspicions, People people, ComparePages.Files files) {
        this.merges = merges;
        this.suspicions = suspicions;
        this.people = people;
        this.files = files;
    }

    @Bean
    static CaseTab mergesTab() {
        return new CaseTab("casefile.merges", "people/{id}/merges", Right.SEE_PEOPLE, 60);
    }

    @GetMapping("/{centre}/people/{id}/merges")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet list(@PathVariable UUID id) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var made = merges.list(person);
        var last = made.stream().filter(merge -> merge.last()).findFirst();
        return Sheet.of("casefile/merging/pages/merges.jte")
                .with("person", person)
                .with("merges", made)
                .with(
                        "since",
                        last.map(merge -> merges.listSince(person, merge)).orElse(List.of()))
                .with("pairs", suspicions.list(person))
                .with("colleagues", files.colleagues());
    }

    @PostMapping("/{centre}/people/{id}/merges/{merge}/end")
    @Needs(Right.MERGE_PEOPLE)
    @Transactional
    public String takeApart(@PathVariable String centre, @PathVariable UUID id, @PathVariable UUID merge) {
        var gone = merges.takeApart(people.find(id).orElseThrow(NotHere::new), merge);
        return "redirect:/" + centre + "/duplicates/" + id + "/" + gone;
    }
}
