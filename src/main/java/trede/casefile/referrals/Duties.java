package trede.casefile.referrals;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.following.Follower;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Viewings;

/// What a worker in a chain does for the person: who asks follows the person, and so does who says yes.
@Component
record Duties(Viewings viewings, Followers followers, Terms terms) {

    /// What the one who begins does; who did nothing yet follows from now on.
    Function get(Member me, UUID person) {
        return viewings.listFollowers(person).stream()
                .filter(each -> each.account().equals(me.id()) && each.follows(terms.today()))
                .map(Follower::function)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> {
                    take(me, person, Function.GENERAL);
                    return Function.GENERAL;
                });
    }

    void take(Member me, UUID person, Function function) {
        var today = terms.today();
        var running = viewings.listFollowers(person).stream()
                .filter(each -> each.function() == function && each.follows(today))
                .toList();
        if (running.stream().noneMatch(each -> each.account().equals(me.id()))) {
            boolean first = running.stream().noneMatch(Follower::firstContact);
            followers.add(person, new Followers.Duty(me.id(), function, first), today);
        }
    }
}
