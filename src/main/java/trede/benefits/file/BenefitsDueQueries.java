package trede.benefits.file;

import org.springframework.stereotype.Component;
import trede.casefile.DueSource;

/// What must be done about applications and decisions before which day; a review from three months before.
@Component
class BenefitsDueQueries implements DueSource {

    private static final String FOUND = """
            select a.person, 'decide', a.id::text, a.decide_by, null::uuid, a.received::text, 'benefits/applications/' || a.id
            from benefits.application a
            where a.withdrawn_on is null and (:people::bigint[] is null or a.person = any (:people))
              and not exists (select from benefits.forwarding f where f.centre = a.centre and f.application = a.id)
              and exists (select from unnest(a.kinds) k
                          where not exists (select from benefits.decision d
                                            where d.centre = a.centre and d.person = a.person and d.application = a.id and d.aid = k
                                              and d.kind in ('granted', 'refused') and d.undone_on is null))
            union all
            select f.person, 'forward', f.id::text, f.forward_by, null, f.to_centre, 'benefits/applications/' || f.application
            from benefits.forwarding f
            where (f.sent_on is null or f.told_on is null) and (:people::bigint[] is null or f.person = any (:people))
            union all
            select f.person, 'refer', f.id::text, f.refer_by, null, f.to_centre, 'benefits/applications/' || f.application
            from benefits.forwarding f
            where f.reply = 'declined' and f.referred_on is null and (:people::bigint[] is null or f.person = any (:people))
            union all
            select p.person, 'hear', p.id::text, coalesce(a.decide_by, p.written_on), p.author, null, 'benefits/proposals/' || p.id
            from benefits.proposal p
            left join benefits.application a on a.centre = p.centre and a.id = p.application
            where p.wants_hearing and p.heard_on is null and p.withdrawn_on is null and p.decided_on is null
              and (:people::bigint[] is null or p.person = any (:people))
            union all
            select d.person, 'notify', d.id::text, d.notify_by, null, d.decided_on::text, 'benefits/decisions/' || d.id
            from benefits.decision d
            where (:people::bigint[] is null or d.person = any (:people))
              and not exists (select from benefits.letter l
                              where l.centre = d.centre and l.decision = d.id and l.way in ('registered', 'handed'))
            union all
            select d.person, 'ratify', d.id::text,
                   coalesce((select min(m.day) from benefits.meeting m
                             where m.centre = d.centre and m.day >= d.decided_on and m.closed_on is null), :day),
                   null, d.decided_on::text, 'benefits/decisions/' || d.id
            from benefits.decision d
            where d.decided_by = 'chair' and d.ratified_on is null and d.undone_on is null
              and (:people::bigint[] is null or d.person = any (:people))
            union all
            select r.person, 'review', r.person::text, r.due, null, null, 'benefits'
            from benefits.income_review r
            where r.first <= :day and r.last >= :day and r.due <= cast(:day as date) + interval '3 months'
              and (:people::bigint[] is null or r.person = any (:people))
            union all
            select s.person, 'stay', s.id::text, s.over_from, null, s.over_from::text, 'benefits/stays'
            from benefits.stay s
            where s.over_from is not null and (:people::bigint[] is null or s.person = any (:people))
              and not exists (select from benefits.decision d
                              where d.centre = s.centre and d.person = s.person and d.ground = 'abroad' and d.kind = 'suspended'
                                and d.undone_on is null and d.first >= s.first and d.first <= s.last)
            union all
            select c.person, 'look', c.id::text, c.look_by, null, c.reported_on::text, 'benefits/changes'
            from benefits.change c
            where c.looked_on is null and (:people::bigint[] is null or c.person = any (:people))
            """;

    @Override
    public String room() {
        return "benefits";
    }

    @Override
    public String found() {
        return FOUND;
    }
}
