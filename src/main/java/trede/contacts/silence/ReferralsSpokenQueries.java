package trede.contacts.silence;

import org.springframework.stereotype.Component;

/// Somebody waits for an answer past its deadline: the silence is a partner's. It is ours if the question was
/// put to one who follows the person, or to a team of theirs.
@Component
class ReferralsSpokenQueries implements Spoken {

    @Override
    public String told() {
        return """
                select r.person, cast(:day as date) as day,
                       case when exists (
                                select from casefile.follower f
                                left join casefile.team_member m on m.centre = f.centre and m.account = f.account and m.team = r.team
                                                                and m.first <= :day and m.last >= :day
                                where f.centre = r.centre and f.person = r.person and f.first <= :day and f.last >= :day
                                  and (f.account = r.account or m.team is not null))
                            then 'waiting' else 'partner' end as what
                from casefile.referral_step r where r.answer is null and r.due < :day
                """;
    }
}
