package trede.contacts.signals;

/// Which signals wait for an answer, for whoever keeps what is due.
final class SignalDueQueries {

    /// %d: in how many days one that is not urgent is answered.
    static final String FOUND = """
            select s.person, 'signal' as code, s.id::text as thing, s.day + case s.urgency when 'today' then 0 else %d end as due,
                   null::uuid as account, s.day::text as detail, 'signals' as address
            from contacts.signal s
            where s.answer is null and (:people::bigint[] is null or s.person = any (:people))
            """;

    private SignalDueQueries() {}
}
