package trede.casefile.following.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.following.Ending;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Glasses;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// Who follows a person; to add one, to end it.
@Controller
@RequestMapping("/{centre}/people/{id}/followers")
class FollowerPages {

    private static final int GLASSES = 5;

    private final People people;
    private final Viewings viewings;
    private final Followers followers;
    private final Glasses glasses;
    private final Accounts accounts;
    private final Clock clock;

    FollowerPages(
            People people, Viewings viewings, Followers followers, Glasses glasses, Accounts accounts, Clock clock) {
        this.people = people;
        this.viewings = viewings;
        this.followers = followers;
        this.glasses = glasses;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return sheet(id, Map.of(), new Problems());
    }

    @PostMapping
    @Needs(Right.EDIT_PEOPLE)
    Object add(@PathVariable String centre, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        var problems = new Problems();
        var from = DayEntry.find(form.getOrDefault("from", ""), today());
        if (from.isEmpty()) {
            problems.add("from", "casefile.day_misread", form.getOrDefault("from", ""));
        }
        if (problems.none()) {
            try {
                followers.add(id, duty(form), from.orElseThrow());
                return back(centre, id);
            } catch (Refusal refusal) {
                problems.add("account", refusal);
            }
        }
        return sheet(id, form, problems).status(400);
    }

    @PostMapping("/{follower}/end")
    @Needs(Right.EDIT_PEOPLE)
    Object end(
            @PathVariable String centre,
            @PathVariable UUID id,
            @PathVariable UUID follower,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String because) {
        var day = DayEntry.find(last, today());
        try {
            followers.end(
                    id,
                    follower,
                    day.orElseThrow(() -> new Refusal("casefile.day_misread", last)),
                    Ending.find(because).orElse(null));
            return back(centre, id);
        } catch (Refusal refusal) {
            return sheet(id, Map.of(), new Problems().add("last-" + follower, refusal))
                    .status(400);
        }
    }

    private static Followers.Duty duty(Map<String, String> form) {
        try {
            return new Followers.Duty(
                    UUID.fromString(form.getOrDefault("account", "")),
                    Function.valueOf(form.getOrDefault("function", "").toUpperCase(Locale.ROOT)),
                    form.containsKey("first_contact"));
        } catch (IllegalArgumentException misread) {
            throw new Refusal("casefile.follower_misread");
        }
    }

    private static String back(String centre, UUID id) {
        return "redirect:/" + centre + "/people/" + id + "/followers";
    }

    private Sheet sheet(UUID id, Map<String, String> form, Problems problems) {
        return Sheet.of("casefile/following/pages/followers.jte")
                .with(
                        "view",
                        new FollowersView(
                                people.findLine(id).orElseThrow(NotHere::new),
                                today(),
                                viewings.listFollowers(id),
                                viewings.list(id),
                                glasses.list(Colleagues.me(), id, GLASSES),
                                Colleagues.of(accounts),
                                form,
                                problems));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
