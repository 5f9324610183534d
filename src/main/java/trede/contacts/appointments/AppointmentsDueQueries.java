package trede.contacts.appointments;

/// Finds what is to be done about appointments.
final class AppointmentsDueQueries {

    static final String FOUND = """
            select a.person, 'appointment_unrecorded' as code, a.id::text as thing,
                   (a.begins at time zone 'Europe/Brussels')::date as due, a.account,
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
            select l.person, 'appointment_again', l.id::text, l.outcome_on + 7, l.account,
                   to_char(l.begins at time zone 'Europe/Brussels', 'YYYY-MM-DD'), 'appointments/new'
            from (select distinct on (a.person) a.person, a.id, a.account, a.begins, a.outcome, a.outcome_on
                  from contacts.appointment a
                  where :people::bigint[] is null or a.person = any (:people)
                  order by a.person, a.begins desc) l
            where l.outcome in ('no_show', 'excused', 'cancelled')
            """;

    private AppointmentsDueQueries() {}
}
