package trede.casefile.referrals;

import org.springframework.stereotype.Component;
import trede.casefile.DueSource;

/// Whom a colleague waits for, and which answers returned and are not read yet.
@Component
class DueReferralQueries implements DueSource {

    private static final String FOUND = """
            select s.person, 'referral_answer' as code, s.id || ':' || w.account as thing, s.due, w.account, r.towards as detail,
                   'referrals/' || r.id || '/steps/' || s.id as address
            from casefile.referral_step s
            join casefile.referral r on r.centre = s.centre and r.id = s.referral
            cross join lateral (
                select s.account where s.account is not null
                union
                select m.account from casefile.team_member m
                where m.centre = s.centre and m.team = s.team and m.first <= :day and m.last >= :day) w
            where s.answer is null and (:people::bigint[] is null or s.person = any (:people))
            union all
            select d.person, 'referral_read', d.step || ':' || d.account, d.due, d.account, r.towards,
                   'referrals#step-' || d.step
            from casefile.referral_reading d
            join casefile.referral_step s on s.centre = d.centre and s.id = d.step
            join casefile.referral r on r.centre = s.centre and r.id = s.referral
            where d.read_on is null and (:people::bigint[] is null or d.person = any (:people))
            """;

    @Override
    public String room() {
        return "casefile";
    }

    @Override
    public String found() {
        return FOUND;
    }
}
