package trede.contacts.appointments;

import trede.contacts.notes.NoteKind;

/// Finds what is to be done about appointments.
final class AppointmentsDueQueries {

    private static final String FOUND = """
            select a.person, 'appointment_unrecorded' as code, a.id::text as thing,
                   (a.begins at time zone 'Europe/Brussels')::date as due, %1$s as account,
                   to_char(a.begins at time zone 'Europe/Brussels', 'YYYY-MM-DD') as detail, 'appointments' as address
            from contacts.appointment a
            where a.outcome = 'planned' and a.account is not null
              and a.begins < cast(:day as date)::timestamp at time zone 'Europe/Brussels'
              and (:people::bigint[] is null or a.person = any (:people))
            union all
            select a.person, 'appointment_ownerless', a.id::text, (a.begins at time zone 'Europe/Brussels')::date - 1, null,
                   to_char(a.begins at time zone 'Europe/Brussels', 'YYYY-MM-DD'), 'appointments'
            from contacts.appointment a
            where a.outcome = 'planned' and a.account is null
              and (:people::bigint[] is null or a.person = any (:people))
            union all
            select l.person, 'appointment_again', l.id::text, l.outcome_on + 7, %2$s,
                   to_char(l.begins at time zone 'Europe/Brussels', 'YYYY-MM-DD'), 'appointments/new'
            from (select distinct on (a.person) a.centre, a.person, a.id, a.account, a.begins, a.outcome, a.outcome_on
                  from contacts.appointment a
                  where :people::bigint[] is null or a.person = any (:people)
                  order by a.person, a.begins desc) l
            join casefile.identity i on i.centre = l.centre and i.person = l.person and i.deceased_on is null
            where l.outcome in ('no_show', 'excused', 'cancelled')
              and l.outcome_on >= (cast(:day as date) - make_interval(months => %3$d))::date
              and not exists (
                  select from contacts.note n
                  where n.person = l.person and n.kind in (%4$s)
                    and n.day > least((l.begins at time zone 'Europe/Brussels')::date, l.outcome_on))
            """;

    /// The worker while they work here; afterwards it is for whoever is first contact.
    private static final String HERE = "case when exists (select from access.account c where c.centre = %1$s.centre "
            + "and c.id = %1$s.account and not c.disabled) then %1$s.account end";

    /// And while they follow the person, or nobody does.
    private static final String FOLLOWING =
            "case when not exists (select from casefile.follower f where f.centre = %1$s.centre "
                    + "and f.person = %1$s.person and f.first <= :day and f.last >= :day) or exists (select from casefile.follower f "
                    + "where f.centre = %1$s.centre and f.person = %1$s.person and f.account = %1$s.account "
                    + "and f.first <= :day and f.last >= :day) then " + HERE + " end";

    private AppointmentsDueQueries() {}

    /// @param months after which whoever was not invited again is left alone
    static String found(int months) {
        String talks = "'" + String.join("', '", NoteKind.talks()) + "'";
        return FOUND.formatted(HERE.formatted("a"), FOLLOWING.formatted("l"), months, talks);
    }
}
