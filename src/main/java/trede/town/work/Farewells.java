package trede.town.work;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.FactKind;
import trede.casefile.following.Ending;
import trede.casefile.following.Follower;
import trede.casefile.following.Followers;

/// Whoever needs nobody any more is followed by nobody any more.
@Component
class Farewells {

    private static final int AFTERCARE = 45;

    private final Followers followers;
    private final Scenes scenes;

    Farewells(Followers followers, Scenes scenes) {
        this.followers = followers;
        this.scenes = scenes;
    }

    void tell(Member head, Case about, LocalDate today) {
        for (var follower : about.followers()) {
            var last = last(about, follower, today);
            var because = because(about);
            scenes.play(head, last, () -> {
                followers.end(about.person().id(), follower.id(), last, because);
                return true;
            });
        }
    }

    private static LocalDate last(Case about, Follower follower, LocalDate today) {
        var ended = about.benefitEnded(today).orElse(today.minusMonths(4)).plusDays(AFTERCARE);
        var least = follower.first().plusDays(AFTERCARE);
        var last = ended.isBefore(least) ? least : ended;
        return last.isBefore(today) ? last : today.minusDays(1);
    }

    private static Ending because(Case about) {
        var exit = about.facts().stream()
                .filter(fact -> fact.kind() == FactKind.EXIT && fact.known().now())
                .reduce((_, later) -> later);
        return exit.map(fact -> switch (fact.code()) {
                    case WORK -> Ending.WORK;
                    case MOVED -> Ending.MOVED;
                    default -> Ending.RIGHT_ENDED;
                })
                .orElse(Ending.RIGHT_ENDED);
    }
}
