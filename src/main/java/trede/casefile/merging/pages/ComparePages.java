package trede.casefile.merging.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.duplicates.Distinction;
import trede.casefile.duplicates.Distinctions;
import trede.casefile.duplicates.Suspicions;
import trede.casefile.merging.Merges;
import trede.casefile.merging.Moved;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Two files side by side; what would move; and one file of two.
@Controller
class ComparePages {

    private final Merges merges;
    private final Suspicions suspicions;
    private final Distinctions distinctions;
    private final People people;
    private final Files files;

    ComparePages(Merges merges, Suspicions suspicions, Distinctions distinctions, People people, Files files) {
        this.distinctions = distinctions;
        this.merges = merges;
        this.suspicions = suspicions;
        this.people = people;
        this.files = files;
    }

    @GetMapping("/{centre}/duplicates/{one}/{other}")
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Object compare(@PathVariable String centre, @PathVariable UUID one, @PathVariable UUID other, Page page) {
        var merged = findSurvivor(one, other);
        if (merged != null) {
            return toFile(centre, merged);
        }
        var here = get(one);
        var there = get(other);
        var view = files.view(here);
        var beside = files.view(there);
        return Sheet.of("casefile/merging/pages/compare.jte")
                .with("one", view)
                .with("other", beside)
                .with("compared", Compared.of(here, there, page))
                .with("besides", Beside.of(view, beside, page))
                .with("reasons", suspicions.listReasons(here, there))
                .with("said", said(here, there))
                .with("colleagues", files.colleagues());
    }

    @GetMapping("/{centre}/duplicates/{one}/{other}/merge")
    @Needs(Right.MERGE_PEOPLE)
    @Transactional
    public Object preview(
            @PathVariable String centre,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam Map<String, String> form,
            Page page) {
        var merged = findSurvivor(one, other);
        return merged == null ? sheet(get(one), get(other), form, new Problems(), page) : toFile(centre, merged);
    }

    /// A second click finds them merged already, and shows the file.
    @PostMapping("/{centre}/duplicates/{one}/{other}/merge")
    @Needs(Right.MERGE_PEOPLE)
    Object merge(
            @PathVariable String centre,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam Map<String, String> form,
            Page page) {
        var merged = findSurvivor(one, other);
        if (merged != null) {
            return toFile(centre, merged);
        }
        var here = get(one);
        var there = get(other);
        var entry = MergeEntry.of(form, Compared.of(here, there, page));
        var survivor = entry.keepOne() ? here : there;
        var chosen = entry.taken().stream().map(Compared::field).toList();
        try {
            merges.merge(survivor, entry.keepOne() ? there : here, chosen, form.getOrDefault("reason", ""));
        } catch (Refusal refusal) {
            return sheet(here, there, form, new Problems().add("reason", refusal), page)
                    .status(400);
        }
        return toFile(centre, survivor.id());
    }

    private Sheet sheet(Person here, Person there, Map<String, String> form, Problems problems, Page page) {
        var compared = Compared.of(here, there, page);
        var entry = MergeEntry.of(form, compared);
        var survivor = entry.keepOne() ? here : there;
        var gone = entry.keepOne() ? there : here;
        return Sheet.of("casefile/merging/pages/preview.jte")
                .with("colleagues", files.colleagues())
                .with(
                        "view",
                        new PreviewView(
                                here.id(),
                                there.id(),
                                files.view(survivor),
                                files.view(gone),
                                entry.taken(),
                                compared.stream()
                                        .filter(each ->
                                                !each.same() && !entry.taken().contains(each))
                                        .toList(),
                                // who follows is named below
                                Moved.said(merges.preview(survivor, gone), page.words()).stream()
                                        .filter(each -> !each.kind().equals("follower"))
                                        .toList(),
                                merges.clashes(survivor, gone)))
                .with("reason", form.getOrDefault("reason", ""))
                .with("problems", problems);
    }

    /// Whether somebody said already that they are two people; in words it stands on the page.
    private List<Distinction> said(Person here, Person there) {
        return distinctions.list(here).stream()
                .filter(each ->
                        each.one().number() == there.number() || each.other().number() == there.number())
                .toList();
    }

    private @org.jspecify.annotations.Nullable UUID findSurvivor(UUID one, UUID other) {
        Merges.demandTwo(one, other);
        return List.of(one, other).stream()
                .flatMap(id -> merges.findSurvivor(id).stream())
                .findFirst()
                .orElse(null);
    }

    private static String toFile(String centre, UUID person) {
        return "redirect:/" + centre + "/people/" + person;
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
