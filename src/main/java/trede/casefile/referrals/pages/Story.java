package trede.casefile.referrals.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.casefile.People;
import trede.casefile.PersonLine;
import trede.casefile.following.Teams;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.referrals.Referrals;
import trede.time.Brussels;
import trede.web.NotHere;

/// Puts together what stands in the story of a person's chains: the person, who they are, where they work.
@Component
record Story(People people, Referrals referrals, Teams teams, Accounts accounts, Clock clock) {

    ReferralView view(UUID id) {
        var me = Colleagues.me();
        return new ReferralView(
                seen(id), referrals.list(me, id), colleagues(), ReferralView.names(teams.listTeams()), me, today());
    }

    /// Whose story is read: noted in the log of looks.
    private PersonLine seen(UUID id) {
        return people.find(id).orElseThrow(NotHere::new).line();
    }

    PersonLine line(UUID id) {
        return people.findLine(id).orElseThrow(NotHere::new);
    }

    Colleagues colleagues() {
        return Colleagues.of(accounts);
    }

    LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
