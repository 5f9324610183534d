package trede.casefile.pages.life;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.access.Member;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineSource;
import trede.casefile.following.Viewings;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.handovers.Capsules;
import trede.casefile.referrals.Referrals;
import trede.web.Visitors;

/// Puts on the timeline who followed somebody, who asked whom what, and who handed the file over.
@Component
class ColleagueLife implements TimelineSource {

    private final Viewings viewings;
    private final Referrals referrals;
    private final Capsules capsules;
    private final Accounts accounts;

    ColleagueLife(Viewings viewings, Referrals referrals, Capsules capsules, Accounts accounts) {
        this.viewings = viewings;
        this.referrals = referrals;
        this.capsules = capsules;
        this.accounts = accounts;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        if (!(Visitors.get() instanceof Member me)) {
            return List.of();
        }
        var colleagues = Colleagues.of(accounts);
        var asked = new AskedSteps(colleagues);
        return Stream.of(
                        viewings.listFollowers(person.id()).stream().map(each -> FollowedDays.bar(each, colleagues)),
                        referrals.list(me, person.id()).stream().flatMap(asked::marks),
                        capsules.list(person.id()).stream().map(each -> FollowedDays.handedOver(each, colleagues)))
                .flatMap(some -> some)
                .toList();
    }
}
