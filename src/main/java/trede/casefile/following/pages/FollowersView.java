package trede.casefile.following.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import trede.casefile.PersonLine;
import trede.casefile.following.Follower;
import trede.casefile.following.Glass;
import trede.casefile.following.Viewings.Seer;
import trede.web.Page;
import trede.web.Problems;

/// Who follows somebody, how many can see the file, and who opened it with a reason.
///
/// @param form what was typed, by field
public record FollowersView(
        PersonLine person,
        LocalDate today,
        List<Follower> followers,
        List<Seer> seers,
        List<Glass> glasses,
        Colleagues colleagues,
        Map<String, String> form,
        Problems problems) {

    public UUID id() {
        return person.id();
    }

    /// Present and future ones.
    public List<Follower> present() {
        return followers.stream()
                .filter(follower -> follower.last() == null || !follower.last().isBefore(today))
                .toList();
    }

    public List<Follower> former() {
        return followers.stream()
                .filter(follower -> !present().contains(follower))
                .toList();
    }

    /// "7 mensen kunnen dit dossier zien: 2 volgen deze persoon, 5 via team West".
    public String seen(Page page) {
        return page.say("casefile.seen_by", seers.size(), String.join(", ", reasons(page)));
    }

    private List<String> reasons(Page page) {
        var counts =
                new EnumMap<trede.casefile.following.Viewing.Why, Integer>(trede.casefile.following.Viewing.Why.class);
        seers.forEach(seer -> counts.merge(seer.open().why(), 1, Integer::sum));
        var reasons = new ArrayList<String>();
        counts.forEach((why, count) -> reasons.add(page.say("casefile.seen." + why.code(), count)));
        return reasons;
    }
}
