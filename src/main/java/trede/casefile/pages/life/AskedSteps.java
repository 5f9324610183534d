package trede.casefile.pages.life;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trede.casefile.Lane;
import trede.casefile.Saying;
import trede.casefile.Sensitive;
import trede.casefile.TimelineFact;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.referrals.Referral;
import trede.casefile.referrals.Reply;
import trede.casefile.referrals.Step;

/// Each question of a chain is a mark on the day it was asked, and another on the day of its answer.
record AskedSteps(Colleagues colleagues) {

    private static final int FIRST_WORDS = 160;

    Stream<TimelineFact> marks(Referral chain) {
        return chain.steps().stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(question(chain, step)),
                        Stream.ofNullable(step.reply()).map(reply -> answer(chain, step, reply))));
    }

    private TimelineFact question(Referral chain, Step step) {
        var account = step.asked().account();
        var remarks = new ArrayList<Saying>();
        remarks.add(
                account == null
                        ? Saying.of("casefile.life.asks_team", colleagues.name(step.askedBy()))
                        : Saying.of("casefile.life.asks", colleagues.name(step.askedBy()), colleagues.name(account)));
        remarks.add(words(step.question()));
        if (step.open()) {
            remarks.add(Saying.of("casefile.referral.open", step.due()));
        }
        return mark("q", "asked", chain, step, remarks, step.askedOn());
    }

    private TimelineFact answer(Referral chain, Step step, Reply reply) {
        var remarks = new ArrayList<Saying>();
        remarks.add(Saying.plain(colleagues.name(reply.by())));
        if (reply.objection() != null) {
            remarks.add(Saying.of(reply.objection().label()));
        }
        if (!reply.words().isEmpty()) {
            remarks.add(words(reply.words()));
        }
        return mark("y", reply.kind().code(), chain, step, remarks, reply.on());
    }

    private static TimelineFact mark(
            String letter, String what, Referral chain, Step step, List<Saying> remarks, java.time.LocalDate day) {
        return TimelineFact.mark(
                        letter + step.id(),
                        Lane.COLLEAGUES,
                        Saying.of("casefile.life." + what, chain.towards()),
                        remarks,
                        day)
                .at("referrals#step-" + step.id());
    }

    /// How it begins; what tells of health or justice as far as the visitor may see it.
    private static Saying words(String all) {
        var whole = Sensitive.plain(all);
        return whole.equals(Sensitive.HIDDEN) || all.length() <= FIRST_WORDS
                ? whole
                : Saying.plain(all.substring(0, FIRST_WORDS).strip() + " …");
    }
}
