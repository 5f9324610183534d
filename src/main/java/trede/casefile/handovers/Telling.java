package trede.casefile.handovers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.events.FileChanged;
import trede.casefile.events.FilesChanged;
import trede.casefile.events.FilesHandedOver;
import trede.casefile.following.Viewings;
import trede.web.Right;

/// Tells everybody who must know that files changed hands, and what goes along; knows who may get files.
@Component
class Telling {

    private final Accounts accounts;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final CapsuleDrafts drafts;

    Telling(Accounts accounts, Viewings viewings, Looks looks, ApplicationEventPublisher events, CapsuleDrafts drafts) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.viewings = viewings;
        this.looks = looks;
        this.events = events;
    }

    /// What goes along, for each client in their language.
    Map<UUID, Capsule.Parts> draft(Map<UUID, Locale> languages, LocalDate day) {
        return drafts.write(languages, day);
    }

    boolean mayAllFollow(Collection<UUID> wanted) {
        return accounts.list().stream()
                .filter(member -> member.may(Right.SEE_PEOPLE))
                .map(Member::id)
                .collect(Collectors.toSet())
                .containsAll(wanted);
    }

    /// Whose names a plan showed.
    void shown(Plan plan) {
        var people = new LinkedHashSet<UUID>();
        plan.going().forEach(each -> people.add(each.person()));
        plan.leftOut().stream().filter(each -> !each.name().isEmpty()).forEach(each -> people.add(each.person()));
        looks.log("list", Map.of("of", "handover"), people);
    }

    /// @param to by person
    void handedOver(UUID from, LocalDate on, Map<UUID, UUID> to) {
        byAccount(to).forEach((account, people) -> events.publishEvent(new FilesHandedOver(people, from, account, on)));
        changed("handover", from, to.keySet());
    }

    void tookBack(UUID from, LocalDate on, Map<UUID, UUID> to) {
        byAccount(to).forEach((account, people) -> events.publishEvent(new FilesHandedOver(people, account, from, on)));
        changed("handover-undone", from, to.keySet());
    }

    private static Map<UUID, Set<UUID>> byAccount(Map<UUID, UUID> to) {
        return to.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    private void changed(String what, UUID from, Set<UUID> people) {
        people.forEach(viewings::forget);
        looks.log(what, Map.of("from", from.toString()), people);
        if (people.size() == 1) {
            events.publishEvent(new FileChanged(people.iterator().next()));
        } else {
            events.publishEvent(new FilesChanged(Set.copyOf(people)));
        }
    }
}
