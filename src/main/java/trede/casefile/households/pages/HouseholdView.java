package trede.casefile.households.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.Person;
import trede.casefile.finding.Found;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.households.Category;
import trede.casefile.households.Declined;
import trede.casefile.households.Former;
import trede.casefile.households.Household;
import trede.casefile.households.Member;
import trede.casefile.households.Proposal;
import trede.casefile.households.Relation;
import trede.casefile.households.Somebody;
import trede.web.Page;
import trede.web.Problems;

/// Somebody's household and family as they were on a day.
///
/// @param on the day that is looked at
/// @param known all there is, whatever the day
/// @param proposal also one that was declined
public record HouseholdView(
        Person person,
        LocalDate today,
        LocalDate on,
        Known known,
        Category category,
        @Nullable Proposal proposal,
        Declining declining,
        Typed typed) {

    /// @param hidden those whose file is not the visitor's to open
    public record Known(List<Household> households, List<Relation> relations, List<Former> former, Set<UUID> hidden) {}

    /// What was said of households that proposed themselves.
    ///
    /// @param now the word against the one that would propose itself now; null if there is none
    /// @param all in this file, with what was taken back
    public record Declining(@Nullable Declined now, List<Declined> all, Colleagues colleagues) {}

    /// What came back from a form, with its problems.
    ///
    /// @param form `join` or `relation`, to be opened again; empty otherwise
    /// @param candidates who may be meant, if it was not one
    public record Typed(Map<String, String> values, String form, List<Found> candidates, Problems problems) {

        static final Typed NOTHING = new Typed(Map.of(), "", List.of(), new Problems());

        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /// Whether there is anything to tell of before, or of what was said.
    public boolean hasHistory() {
        return !stays().isEmpty()
                || known.relations().stream().anyMatch(relation -> !relation.runsOn(on))
                || !declining.all().isEmpty()
                || !known.former().isEmpty();
    }

    /// The households in which the person lives on that day.
    public List<Household> households() {
        return known.households().stream()
                .filter(household -> household.find(person.number(), on).isPresent())
                .toList();
    }

    public List<Relation> relations() {
        return known.relations().stream()
                .filter(relation -> relation.runsOn(on))
                .toList();
    }

    /// The days on which the person came to live somewhere: places in the history to look at.
    public List<Stay> stays() {
        return known.households().stream()
                .flatMap(household -> household.members().stream()
                        .filter(member -> isSelf(member.who()))
                        .map(member -> new Stay(household, member)))
                .sorted(java.util.Comparator.comparing(
                                (Stay stay) -> stay.member().first())
                        .reversed())
                .toList();
    }

    /// A stretch of time in a household.
    public record Stay(Household household, Member member) {}

    public boolean isSelf(Somebody who) {
        return person.id().equals(who.id());
    }

    public boolean isOpen(Somebody who) {
        return who.id() != null && !isSelf(who) && !known.hidden().contains(who.id());
    }

    public String here(Page page) {
        return page.to("people/" + person.id() + "/household");
    }
}
