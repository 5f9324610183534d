package trede.casefile.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;
import trede.casefile.following.Viewings;
import trede.time.Brussels;
import trede.time.HouseClock;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// Everything in the files of the centre that somebody should look at.
@Component
public class Checks {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1_000;

    private final CheckRun run;
    private final CheckQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checks(
            CheckRun run,
            CheckQueries queries,
            Viewings viewings,
            Looks looks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.run = run;
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /// Every check there is, in the order in which they are offered.
    public List<Check> all() {
        return run.checks();
    }

    /// Finds anew in all files of the centre.
    ///
    /// @return how many findings there are, with those signed off
    @Transactional
    public long refresh() {
        run.lookAt(today(), null);
        return queries.count();
    }

    /// Finds anew in the file that was just changed; who tells of days gone by has all of them
    /// looked at in the end.
    @EventListener
    @Order(1)
    @Transactional
    public void refresh(FileChanged changed) {
        if (HouseClock.then().isEmpty()) {
            queries.findNumber(changed.person()).ifPresent(number -> run.lookAt(today(), number));
        }
    }

    /// A page of a list, the oldest first, of files that the visitor may see.
    ///
    /// @param behind where the page before ended
    /// @param next where the next page begins; null on the last
    public record Listed(List<Finding> findings, Finding.@Nullable Mark next) {}

    /// @param code the only check of interest; null for all
    @Transactional
    public Listed list(Whose whose, @Nullable String code, Finding.Mark behind, int limit) {
        var found = queries.list(new CheckQueries.Wanted(allowed(whose), me(), today(), code, behind, limit + 1));
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        var hidden = viewings.listHidden(
                page.stream().map(Finding::person).distinct().toList());
        var shown = page.stream()
                .filter(finding -> !hidden.contains(finding.person()))
                .toList();
        looks.log(
                "checks",
                Map.of("whose", whose.code()),
                shown.stream().map(Finding::person).distinct().toList());
        return new Listed(shown, more ? page.getLast().mark() : null);
    }

    /// How many there are of each check, by its code.
    @Transactional(readOnly = true)
    public Map<String, Integer> count(Whose whose) {
        return queries.countByCode(allowed(whose), me(), today());
    }

    private static Whose allowed(Whose whose) {
        return whose == Whose.ALL && !Visitors.get().may(Right.SEE_ALL_PEOPLE) ? Whose.MINE : whose;
    }

    /// What there is to look at in one file.
    @Transactional(readOnly = true)
    public List<Finding> list(Person person) {
        return queries.list(person.number());
    }

    /// What may stay as it is, and is so still.
    @Transactional(readOnly = true)
    public List<SignedOff> listSignedOff(Person person) {
        return queries.listSignedOff(person.number());
    }

    /// It may stay so, until the facts change.
    ///
    /// @throws Refusal without a reason
    /// @throws NotHere if there is no such finding
    @Transactional
    public void signOff(Person person, String code, String reason) {
        String told = reason.strip();
        if (!queries.list(person.number()).stream().map(Finding::code).toList().contains(code)) {
            throw new NotHere();
        }
        if (told.length() < SHORTEST
                || told.length() > LONGEST
                || told.codePoints().noneMatch(Character::isLetter)) {
            throw new Refusal("casefile.check.reason_missing", LONGEST);
        }
        queries.signOff(person.number(), code, told, Visitors.get().actor(), today());
        looks.log("check", Map.of("signed_off", code), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    /// It must be looked at after all.
    ///
    /// @throws NotHere if it was not signed off
    @Transactional
    public void reopen(Person person, String code) {
        if (!queries.reopen(person.number(), code)) {
            throw new NotHere();
        }
        looks.log("check", Map.of("reopened", code), List.of(person.id()));
        events.publishEvent(new FileChanged(person.id()));
    }

    private static UUID me() {
        return Visitors.get().account().orElse(new UUID(0, 0));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
