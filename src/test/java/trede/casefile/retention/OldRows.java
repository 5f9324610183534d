// Longer than the house's measure: a row for each table in which a person can stand; read beside each other they are a
// list.
package trede.casefile.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How somebody of long ago gets into every table there is.
final class OldRows {

    private OldRows() {}

    /// The same row, as if it were written about that day.
    static String onThe(LocalDate day, String table) {
        return ROWS.get(table).replaceAll("200[12]-\\d\\d-\\d\\d", day.toString());
    }

    /// How a row of Zwaluw gets into each table in which a person can stand. A table that
    /// comes later
    /// belongs here too.
    static final Map<String, String> ROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("casefile.follower", """
                    insert into casefile.follower (centre, person, account, function, first_contact, first, last)
                    select p.centre, p.person, a.id, 'work', true, '2001-01-01', '2002-01-01'
                    from casefile.person p, access.account a where p.id = :who limit 1
                    """),
            Map.entry("benefits.calculation", """
                    insert into benefits.calculation (centre, person, day, category, yearly, monthly, situation, sheet, made_by)
                    select centre, person, '2001-01-01', 2, 0, 0, '{"n": "Zwaluw"}', '{}', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("casefile.photo", """
                    with f as (insert into casefile.photo (centre, person, width, height, typed_by)
                               select centre, person, 1, 1, 'user:x' from casefile.person where id = :who returning centre, id)
                    insert into casefile.picture (centre, photo, jpeg) select centre, id, 'Zwaluw'::bytea from f
                    """),
            Map.entry("casefile.closed", """
                    insert into casefile.closed (centre, person, account, why)
                    select p.centre, p.person, a.id, 'own' from casefile.person p, access.account a where p.id = :who limit 1
                    """),
            Map.entry("casefile.glass", """
                    insert into casefile.glass (centre, person, account, at, reason)
                    select p.centre, p.person, a.id, now(), 'Zwaluw stond hier' from casefile.person p, access.account a where p.id = :who limit 1
                    """),
            Map.entry("casefile.referral", """
                    with r as (insert into casefile.referral (centre, person, towards, wish, begun_by, function, begun_on)
                               select p.centre, p.person, 'MOVE', 'Zwaluw wil zingen', a.id, 'work', '2001-01-01'
                               from casefile.person p, access.account a where p.id = :who limit 1
                               returning centre, person, id, begun_by),
                    s as (insert into casefile.referral_step (centre, person, referral, place, function, asked_by, account, question,
                                                              asked_on, due)
                          select centre, person, id, 2, 'work', begun_by, begun_by, 'Kan Zwaluw komen?', '2001-01-01', '2001-01-15' from r
                          returning centre, person, id, asked_by)
                    insert into casefile.referral_reading (centre, person, step, account, due)
                    select centre, person, id, asked_by, '2001-01-15' from s
                    """),
            Map.entry("casefile.capsule", """
                    with h as (insert into casefile.handover (centre, from_account, first, absent, made_by, made_on)
                               select centre, id, '2001-01-01', false, id, '2001-01-01' from access.account limit 1
                               returning centre, id, made_by)
                    insert into casefile.capsule (centre, handover, person, from_account, to_account, owner, first, language, promises,
                                                  works, next)
                    select p.centre, h.id, p.person, h.made_by, h.made_by, h.made_by, '2001-01-01', 'nl', 'Zwaluw bellen', '', ''
                    from casefile.person p, h where p.id = :who
                    """),
            Map.entry("casefile.handed", """
                    with h as (insert into casefile.handover (centre, from_account, first, absent, made_by, made_on)
                               select centre, id, '2001-01-01', false, id, '2001-01-01' from access.account limit 1
                               returning centre, id)
                    insert into casefile.handed (centre, handover, person, follower, came, was)
                    select p.centre, h.id, p.person, gen_random_uuid(), false, '{"n": "Zwaluw"}'
                    from casefile.person p, h where p.id = :who
                    """),
            Map.entry("casefile.request", """
                    insert into casefile.request (centre, person, kind, first, last, typed_by)
                    select centre, person, 'running_aid', '2001-01-01', '2001-12-31', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("casefile.identity_told", """
                    insert into casefile.identity_told (centre, person, family_name, given_name, birth_told, birth, told_by)
                    select centre, person, 'Zwaluw', 'Zoë', '1950', '1950-01-01', 1 from casefile.person where id = :who
                    """),
            Map.entry("casefile.household_member", """
                    with h as (insert into casefile.household (centre, kind, typed_by)
                               select centre, 'actual', 'user:x' from casefile.person where id = :who returning centre, id)
                    insert into casefile.household_member (centre, household, kind, person, role, first, typed_by)
                    select p.centre, h.id, 'actual', p.person, 'head', '2001-01-01', 'user:x' from casefile.person p, h where p.id = :who
                    """),
            Map.entry("casefile.household_declined", """
                    insert into casefile.household_declined (centre, person, evidence, reason, typed_by)
                    select centre, person, 'x', 'Zwaluw woont alleen', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("casefile.relation", """
                    insert into casefile.relation (centre, a, family_name, given_name, kind, first, typed_by)
                    select centre, person, 'Zwaluw', 'Zazie', 'parent', '2001-01-01', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("casefile.finding_open", """
                    insert into casefile.finding_open (centre, person, code, since, detail)
                    select centre, person, 'birth', '2001-01-01', 'x' from casefile.person where id = :who
                    """),
            Map.entry("casefile.due", """
                    insert into casefile.due (centre, person, room, code, thing, due, detail, address)
                    select centre, person, 'casefile', 'checks', '', '2001-01-01', 'Zwaluw', 'checks' from casefile.person where id = :who
                    """),
            Map.entry("casefile.signed_off", """
                    insert into casefile.signed_off (centre, person, code, detail, reason, signed_by, signed_on)
                    select centre, person, 'birth', 'x', 'Zwaluw weet het niet', 'user:x', '2001-01-01' from casefile.person where id = :who
                    """),
            Map.entry("casefile.unsure", """
                    insert into casefile.unsure (centre, person) select centre, person from casefile.person where id = :who
                    on conflict do nothing
                    """),
            Map.entry("casefile.suspicion", """
                    insert into casefile.suspicion (centre, person, other, reasons, strength)
                    select p.centre, least(p.person, o.person), greatest(p.person, o.person), '{name}', 1
                    from casefile.person p join casefile.person o on o.centre = p.centre and o.id <> p.id where p.id = :who
                    on conflict do nothing
                    """),
            Map.entry("casefile.not_same", """
                    insert into casefile.not_same (centre, person, other, reason)
                    select p.centre, least(p.person, o.person), greatest(p.person, o.person), 'Zwaluw is een ander'
                    from casefile.person p join casefile.person o on o.centre = p.centre and o.id <> p.id where p.id = :who
                    """),
            Map.entry("casefile.merge", """
                    with m as (insert into casefile.merge (centre, survivor, gone, chosen, survivor_was, gone_was, reason, actor, at)
                               select p.centre, p.person, min(o.person), '{}', '{"n": "Zwaluw"}', '{}', 'x', 'user:x', now()
                               from casefile.person p join casefile.person o on o.centre = p.centre and o.id <> p.id where p.id = :who
                               group by p.centre, p.person
                               returning centre, id)
                    insert into casefile.merge_row (centre, merge, kind, aside, was)
                    select centre, id, 'fact', true, '{"n": "Zwaluw"}' from m
                    """),
            Map.entry("casefile.merge gone", """
                    insert into casefile.merge (centre, survivor, gone, chosen, survivor_was, gone_was, reason, actor, at)
                    select p.centre, max(o.person), p.person, '{}', '{"n": "Zwaluw"}', '{}', 'x', 'user:x', now()
                    from casefile.person p join casefile.person o on o.centre = p.centre and o.id <> p.id where p.id = :who
                    group by p.centre, p.person
                    """),
            Map.entry("casefile.merged", """
                    insert into casefile.merged (centre, person, survivor)
                    select p.centre, p.person, max(o.person)
                    from casefile.person p join casefile.person o on o.centre = p.centre and o.id <> p.id where p.id = :who
                    group by p.centre, p.person
                    """),
            Map.entry("casefile.former_key", """
                    insert into casefile.former_key (centre, person, merge, key)
                    select centre, person, gen_random_uuid(), 'zwaluw' from casefile.person where id = :who
                    """),
            Map.entry("monitor.member_key", """
                    with c as (insert into monitor.closing (centre, period, known_at)
                               select centre, '2001-Q1', now() from casefile.person where id = :who returning centre, id)
                    insert into monitor.member_key (centre, closing, person, key)
                    select p.centre, c.id, p.person, 7 from casefile.person p, c where p.id = :who
                    """),
            Map.entry("contacts.note", """
                    with n as (insert into contacts.note (centre, person, kind, day, about, author, language, parts, typed_by)
                               select p.centre, p.person, 'office', '2001-01-01', 'Zwaluw', a.id, 'nl',
                                      '[{"voice": "client", "sensitive": false, "text": "Zwaluw kwam langs", "kept": []}]', 'user:x'
                               from casefile.person p, access.account a where p.id = :who limit 1
                               returning centre, id)
                    insert into contacts.note_word (centre, note, key, place, sensitive, day)
                    select centre, id, 'Zwaluw', 0, false, '2001-01-01' from n
                    """),
            Map.entry("contacts.note_draft", """
                    insert into contacts.note_draft (centre, id, person, author, typed)
                    select p.centre, gen_random_uuid(), p.person, a.id, '{"text": "Zwaluw"}'
                    from casefile.person p, access.account a where p.id = :who limit 1
                    """),
            Map.entry("contacts.signal", """
                    insert into contacts.signal (centre, person, author, words, consent, urgency, day, typed_by)
                    select p.centre, p.person, a.id, 'Zwaluw is er niet', 'Zwaluw zei ja', 'none', '2001-01-01', 'user:x'
                    from casefile.person p, access.account a where p.id = :who limit 1
                    """),
            Map.entry("contacts.appointment", """
                    insert into contacts.appointment (centre, person, begins, ends, place, kind, form)
                    select centre, person, '2001-05-07 10:00+02', '2001-05-07 10:30+02', 'bij Zwaluw thuis', 'visit', 'invitation'
                    from casefile.person where id = :who
                    """),
            Map.entry("contacts.letter", """
                    insert into contacts.letter (centre, person, appointment, form, language, pdf)
                    select centre, person, gen_random_uuid(), 'invitation', 'nl', 'Zwaluw'::bytea from casefile.person where id = :who
                    """),
            Map.entry("contacts.visit", """
                    insert into contacts.visit (centre, person, arrived)
                    select centre, person, '2001-05-07 09:50+02' from casefile.person where id = :who
                    """),
            Map.entry("contacts.reminder", """
                    insert into contacts.reminder (centre, person, appointment, step, begins, outcome, at)
                    select centre, person, gen_random_uuid(), 'days', '2001-05-07 10:00+02', 'paused', '2001-05-05 10:00+02'
                    from casefile.person where id = :who
                    """),
            Map.entry("contacts.pause", """
                    insert into contacts.pause (centre, person, until, reason)
                    select centre, person, '2001-05-31', 'Zwaluw belde' from casefile.person where id = :who
                    """),
            Map.entry("benefits.forwarding", """
                    with a as (insert into benefits.application (centre, person, year, number, received, manner, kinds, asked_by, decide_by,
                                                                         notify_by, typed_by)
                               select centre, person, 2001, 1, '2001-01-01', 'oral', '{living_wage}', 'self', '2001-02-01', '2001-02-09', 'user:x'
                               from casefile.person where id = :who returning centre, person, id)
                    insert into benefits.forwarding (centre, person, application, to_centre, why, forward_by, typed_by)
                    select centre, person, id, 'Elders', 'Zwaluw verhuisde', '2001-01-06', 'user:x' from a
                    """),
            Map.entry("benefits.inquiry", """
                    insert into benefits.inquiry (centre, person, worker, begun_on, consulted, typed_by)
                    select p.centre, p.person, a.id, '2001-01-01', 'Zwaluw', 'user:x' from casefile.person p, access.account a where p.id = :who limit 1
                    """),
            Map.entry("benefits.stay", """
                    insert into benefits.stay (centre, person, announced_on, first, last, place, typed_by)
                    select centre, person, '2001-01-01', '2001-01-02', '2001-01-09', 'bij Zwaluw', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("benefits.change", """
                    insert into benefits.change (centre, person, reported_on, since, about, words, look_by, typed_by)
                    select centre, person, '2001-01-01', '2001-01-02', 'work', 'Zwaluw werkt', '2001-01-15', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("benefits.review", """
                    insert into benefits.review (centre, person, done_on, words, review_by, typed_by)
                    select centre, person, '2001-01-01', 'Zwaluw gezien', '2002-01-01', 'user:x' from casefile.person where id = :who
                    """),
            Map.entry("benefits.letter", """
                    with p as (insert into benefits.proposal (centre, person, author, kind, aid, ground, reason, first, facts, written_on, typed_by)
                               select p.centre, p.person, a.id, 'granted', 'food', 'human_dignity', 'Zwaluw heeft honger', '2001-01-01', 'Zwaluw', '2001-01-01',
                                      'user:x'
                               from casefile.person p, access.account a where p.id = :who limit 1 returning centre, person, id),
                         d as (insert into benefits.decision (centre, person, proposal, year, number, kind, aid, ground, reason, first, decided_on,
                                                              decided_by, notify_by, typed_by)
                               select centre, person, id, 2001, 1, 'granted', 'food', 'human_dignity', 'Zwaluw', '2001-01-01', '2001-01-01', 'committee',
                                      '2001-01-09', 'user:x' from p returning centre, person, id, proposal),
                         h as (insert into benefits.held_right (centre, person, decision, place, aid, paid, first)
                               select centre, person, id, 'food', 'food', true, '2001-01-01' from d),
                         m as (insert into benefits.meeting (centre, day, typed_by) select centre, '2001-01-01', 'user:x' from d returning id),
                         i as (insert into benefits.agenda_item (centre, meeting, person, proposal, position, motivation, typed_by)
                               select d.centre, m.id, d.person, d.proposal, 1, 'Zwaluw', 'user:x' from d, m),
                         l as (insert into benefits.letter (centre, person, decision, kind, language, template, made_on, sha256, typed_by)
                               select centre, person, id, 'notification', 'nl', 1, '2001-01-01', 'x', 'user:x' from d returning centre, id)
                    insert into benefits.paper (centre, letter, content) select centre, id, 'Zwaluw'::bytea from l
                    """),
            Map.entry("own_since", """
                    insert into casefile.own_since (centre, person, kind, since)
                    select centre, person, 'benefit', '2001-01-01' from casefile.person where id = :who
                    """),
            Map.entry("own_fact", """
                    insert into casefile.own_fact (centre, person, kind, code, first)
                    select centre, person, 'benefit', 'living_wage', '2001-01-01' from casefile.person where id = :who
                    """),
            Map.entry("casefile.relation b", """
                    insert into casefile.relation (centre, a, b, kind, first, typed_by)
                    select p.centre, max(o.person), p.person, 'sibling', '2001-01-01', 'user:x'
                    from casefile.person p join casefile.person o on o.centre = p.centre and o.id <> p.id where p.id = :who
                    group by p.centre, p.person
                    """)));

    static final Map<String, List<String>> FORMER = Map.ofEntries(
            Map.entry("contacts.appointment", List.of("person")),
            Map.entry("contacts.letter", List.of("person")),
            Map.entry("contacts.visit", List.of("person")),
            Map.entry("contacts.reminder", List.of("person")),
            Map.entry("contacts.pause", List.of("person")),
            Map.entry("follower", List.of("person")),
            Map.entry("closed", List.of("person")),
            Map.entry("photo", List.of("person")),
            Map.entry("glass", List.of("person")),
            Map.entry("identity_told", List.of("person")),
            Map.entry("identity", List.of("person")),
            Map.entry("particular", List.of("person")),
            Map.entry("fact", List.of("person")),
            Map.entry("household_member", List.of("person")),
            Map.entry("signed_off", List.of("person")),
            Map.entry("own_since", List.of("person")),
            Map.entry("own_fact", List.of("person")),
            Map.entry("household_declined", List.of("person")),
            Map.entry("referral", List.of("person")),
            Map.entry("referral_step", List.of("person")),
            Map.entry("referral_reading", List.of("person")),
            Map.entry("capsule", List.of("person")),
            Map.entry("handed", List.of("person")),
            Map.entry("request", List.of("person")),
            Map.entry("not_same", List.of("person", "other")),
            Map.entry("merge", List.of("survivor", "gone")),
            Map.entry("relation", List.of("a", "b")),
            Map.entry("contacts.note", List.of("person")),
            Map.entry("contacts.signal", List.of("person")),
            Map.entry("benefits.application", List.of("person")),
            Map.entry("benefits.forwarding", List.of("person")),
            Map.entry("benefits.inquiry", List.of("person")),
            Map.entry("benefits.stay", List.of("person")),
            Map.entry("benefits.change", List.of("person")),
            Map.entry("benefits.review", List.of("person")),
            Map.entry("benefits.proposal", List.of("person")),
            Map.entry("benefits.decision", List.of("person")),
            Map.entry("benefits.held_right", List.of("person")),
            Map.entry("benefits.agenda_item", List.of("person")),
            Map.entry("benefits.letter", List.of("person")),
            Map.entry("benefits.calculation", List.of("person")));
}
