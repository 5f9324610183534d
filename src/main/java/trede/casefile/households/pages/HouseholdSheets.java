package trede.casefile.households.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.households.Categories;
import trede.casefile.households.Declined;
import trede.casefile.households.Households;
import trede.casefile.households.Proposal;
import trede.casefile.households.Proposals;
import trede.casefile.households.Relations;
import trede.casefile.households.Somebody;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Problems;
import trede.web.Sheet;

/// Draws the page of a household, whatever was done on it. Who is shown on it is noted in the log.
@Component
class HouseholdSheets {

    private final Rooms rooms;
    private final People people;
    private final Looks looks;
    private final Clock clock;

    HouseholdSheets(Rooms rooms, People people, Looks looks, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.looks = looks;
        this.clock = clock;
    }

    /// What the page is put together from.
    @Component
    record Rooms(
            Households households,
            Relations relations,
            Proposals proposals,
            Categories categories,
            Accounts accounts) {}

    LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    /// @param typed as people write a day; today if it is none
    LocalDate day(String typed) {
        return DayEntry.find(typed, today()).orElse(today());
    }

    @Transactional
    public Sheet draw(Person person, LocalDate on, boolean whole, HouseholdView.Typed typed) {
        var households = rooms.households().list(person);
        var relations = rooms.relations().list(person);
        var former = whole ? rooms.households().listFormer(person) : List.<trede.casefile.households.Former>of();
        var proposal = rooms.proposals().find(person, households, on);
        var shown = new HashSet<UUID>();
        Stream.of(
                        households.stream()
                                .flatMap(household ->
                                        household.members().stream().map(member -> member.who())),
                        relations.stream().map(relation -> relation.other(person.number())),
                        proposal.stream()
                                .flatMap(each -> each.members().stream().map(member -> member.who())),
                        former.stream().map(each -> each.who()))
                .flatMap(each -> each)
                .map(Somebody::id)
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(person.id()))
                .forEach(shown::add);
        var hidden = people.listHidden(shown);
        if (!shown.isEmpty()) {
            looks.log("household-seen", Map.of(), shown);
        }
        var view = new HouseholdView(
                person,
                today(),
                on,
                new HouseholdView.Known(households, relations, former, hidden),
                rooms.categories().of(person, households, on),
                proposal.orElse(null),
                declining(person, proposal, whole),
                typed);
        return Sheet.of("casefile/households/pages/household.jte").with("view", view);
    }

    private HouseholdView.Declining declining(Person person, Optional<Proposal> proposal, boolean whole) {
        var now = proposal.flatMap(rooms.proposals()::findDeclined);
        var all = whole ? rooms.proposals().listDeclined(person) : List.<Declined>of();
        boolean nobody = now.isEmpty() && all.isEmpty();
        return new HouseholdView.Declining(
                now.orElse(null), all, nobody ? new Colleagues(Map.of()) : Colleagues.of(rooms.accounts()));
    }

    /// The page again, with what is wrong.
    Sheet again(Person person, Map<String, String> form, String which, Whom.Meant meant, Problems problems) {
        var typed = new HouseholdView.Typed(form, which, meant.candidates(), problems);
        return draw(person, day(form.getOrDefault("on", "")), true, typed).status(400);
    }
}
