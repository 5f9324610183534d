package trede.casefile.pages.life;

import java.util.ArrayList;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.following.Follower;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.handovers.Capsule;

/// A colleague who follows somebody is a bar; the day on which the next one takes over is a mark.
final class FollowedDays {

    private FollowedDays() {}

    static TimelineFact bar(Follower follower, Colleagues colleagues) {
        var remarks = new ArrayList<Saying>();
        if (follower.firstContact()) {
            remarks.add(Saying.of("casefile.first_contact"));
        }
        if (follower.because() != null) {
            remarks.add(Saying.of(follower.because().label()));
        }
        return new TimelineFact(
                        "w" + follower.id(),
                        Lane.COLLEAGUES,
                        Saying.of(
                                "casefile.life.follows",
                                colleagues.name(follower.account()),
                                Saying.of(follower.function().label())),
                        remarks,
                        follower.first(),
                        follower.last(),
                        Known.here(follower.first()),
                        false)
                .at("followers");
    }

    static TimelineFact handedOver(Capsule capsule, Colleagues colleagues) {
        var remarks = new ArrayList<Saying>();
        var confirmed = capsule.confirmed();
        remarks.add(
                confirmed == null
                        ? Saying.of("casefile.capsule.draft")
                        : Saying.of("casefile.capsule.confirmed_by", colleagues.name(confirmed.by()), confirmed.on()));
        if (capsule.readOn() != null) {
            remarks.add(Saying.of("casefile.capsule.read_on", capsule.readOn()));
        }
        return TimelineFact.mark(
                        "h" + capsule.id(),
                        Lane.COLLEAGUES,
                        Saying.of(
                                "casefile.life.handed_over",
                                colleagues.name(capsule.from()),
                                colleagues.name(capsule.to())),
                        remarks,
                        capsule.first())
                .at("handovers/" + capsule.id());
    }
}
