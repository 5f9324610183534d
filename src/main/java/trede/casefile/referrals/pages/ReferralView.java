package trede.casefile.referrals.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import trede.access.Member;
import trede.casefile.PersonLine;
import trede.casefile.following.Teams;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.referrals.Referral;
import trede.casefile.referrals.Reply;
import trede.casefile.referrals.Step;
import trede.web.Page;

/// The chains of one person as they are read: a story in order of time.
///
/// @param teams their names, by id
public record ReferralView(
        PersonLine person,
        List<Referral> referrals,
        Colleagues colleagues,
        Map<UUID, String> teams,
        Member me,
        LocalDate today) {

    static Map<UUID, String> names(List<Teams.Team> teams) {
        return teams.stream().collect(Collectors.toMap(Teams.Team::id, Teams.Team::name));
    }

    /// The worker, or `team West`.
    public String asked(Step step, Page page) {
        var account = step.asked().account();
        return account != null
                ? colleagues.name(account)
                : page.say(
                        "casefile.referral.team",
                        teams.getOrDefault(Objects.requireNonNull(step.asked().team()), "–"));
    }

    /// What came of a question, or until when it is open.
    public String state(Step step, Page page) {
        var reply = step.reply();
        if (reply == null) {
            return page.say(
                    step.late(today) ? "casefile.referral.late" : "casefile.referral.open", page.day(step.due()));
        }
        var objection = reply.objection();
        return page.say(
                "casefile.referral." + reply.kind().code(),
                colleagues.name(reply.by()),
                page.day(reply.on()),
                objection == null ? "" : page.say(objection.label()));
    }

    /// Colour and shape of the state.
    public String signal(Step step) {
        var reply = step.reply();
        if (reply == null) {
            return step.late(today) ? "signal late" : "signal due";
        }
        return reply.kind() == Reply.Kind.ACCEPTED ? "signal done" : "signal blocked";
    }

    public boolean mayRead(Referral referral, Step step) {
        return referral.unread(step).contains(me.id());
    }

    public String unread(Referral referral, Step step) {
        return referral.unread(step).stream().map(colleagues::name).collect(Collectors.joining(", "));
    }

    public boolean mayWithdraw(Step step) {
        return step.open() && step.askedBy().equals(me.id());
    }
}
