package trede.casefile.referrals;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.web.Visitors;

/// What was asked and answered about somebody, for whoever asks what we hold.
@Component
class HeldReferrals implements HeldSource {

    private final Referrals referrals;

    HeldReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<HeldThing> list(Person person) {
        var things = new ArrayList<HeldThing>();
        if (Visitors.get() instanceof Member me) {
            for (Referral each : referrals.list(me, person.id())) {
                var title = Saying.of("casefile.referral.to", each.towards());
                things.add(new HeldThing("casefile.referral", each.begunOn(), title, each.wish()));
                for (Step step : each.steps()) {
                    things.add(new HeldThing("casefile.question", step.askedOn(), title, step.question()));
                    if (step.reply() instanceof Reply reply && !reply.words().isEmpty()) {
                        things.add(new HeldThing("casefile.answer", reply.on(), title, reply.words()));
                    }
                }
            }
        }
        return things;
    }
}
