package trede.town.work;

import java.util.Iterator;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.benefits.applications.Aid;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;

/// Whoever came in for the first time this week: one asked for an income yesterday.
@Component
class FirstVisits {

    private final Followers followers;
    private final Paperwork paperwork;
    private final Scenes scenes;

    FirstVisits(Followers followers, Paperwork paperwork, Scenes scenes) {
        this.followers = followers;
        this.paperwork = paperwork;
        this.scenes = scenes;
    }

    /// @param nobodys cases that nobody follows yet
    void tell(Office office, Member worker, Iterator<Case> nobodys) {
        var head = office.staff().get("Nadia Verschelde");
        for (int ago = 1; ago <= 4 && nobodys.hasNext(); ago += 3) {
            var about = nobodys.next();
            var day = office.ago(ago);
            scenes.play(head, day, () -> {
                followers.add(about.person().id(), new Followers.Duty(worker.id(), Function.GENERAL, true), day);
                return true;
            });
            if (ago == 1) {
                paperwork.apply(worker, about, Aid.LIVING_WAGE, Paperwork.said(about, "asked"), day);
            }
        }
    }
}
