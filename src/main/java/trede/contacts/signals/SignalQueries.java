package trede.contacts.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes signals.
@Component
class SignalQueries {

    private static final String SIGNAL = """
            select s.id, p.id as person, concat_ws(', ', nullif(i.family_name, ''), nullif(i.given_name, '')) as name, s.author, s.words,
                   s.consent, s.urgency, s.day, s.answer, s.answer_words, s.answered_by, s.answered_on,
                   s.sensitive, s.answer_sensitive
            from contacts.signal s
            join casefile.person p on p.centre = s.centre and p.person = s.person
            join casefile.identity i on i.centre = s.centre and i.person = s.person
            """;

    private final JdbcClient sql;

    SignalQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Signal> list(long person, int limit) {
        return sql.sql(SIGNAL + "where s.person = ? order by s.day desc, s.id limit ?")
                .params(person, limit)
                .query((row, n) -> signal(row))
                .list();
    }

    /// Those that wait for the answer of somebody who is first contact, the urgent and the oldest
    /// first.
    List<Signal> listWaiting(UUID account, LocalDate today, int limit) {
        return sql.sql(SIGNAL + """
                        where s.answer is null and s.person in (
                            select f.person from casefile.follower f
                            where f.account = :me and f.first_contact and f.first <= :today and f.last >= :today)
                        order by s.urgency desc, s.day, s.id limit :limit
                        """)
                .param("me", account)
                .param("today", today)
                .param("limit", limit)
                .query((row, n) -> signal(row))
                .list();
    }

    /// Those that somebody sent, the newest first.
    List<Signal> listSent(UUID author, LocalDate since, int limit) {
        return sql.sql(SIGNAL + "where s.author = ? and s.day >= ? order by s.day desc, s.id limit ?")
                .params(author, since, limit)
                .query((row, n) -> signal(row))
                .list();
    }

    private static Signal signal(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Signal(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getObject("author", UUID.class),
                row.getString("words"),
                row.getString("consent"),
                row.getString("urgency").equals("today"),
                row.getObject("day", LocalDate.class),
                answer == null
                        ? null
                        : new Signal.Answer(
                                Signal.What.find(answer).orElseThrow(),
                                row.getString("answer_words"),
                                row.getObject("answered_by", UUID.class),
                                row.getObject("answered_on", LocalDate.class),
                                (Boolean) row.getObject("answer_sensitive")),
                (Boolean) row.getObject("sensitive"));
    }

    void send(long person, SignalEntry entry, UUID author, LocalDate today) {
        sql.sql("""
                        insert into contacts.signal (centre, person, author, words, consent, urgency, day, sensitive, typed_by)
                        values (access.current_centre(), :person, :author, :words, :consent, :urgency, :day, :sensitive, 'user:' || :author)
                        """)
                .param("person", person)
                .param("author", author)
                .param("words", entry.words())
                .param("consent", entry.consent())
                .param("urgency", entry.urgent() ? "today" : "none")
                .param("day", today)
                .param("sensitive", entry.marking().careful())
                .update();
    }

    /// @return whether there is such a signal
    boolean answer(long person, UUID signal, Signal.Answer answer) {
        return sql.sql("""
                        update contacts.signal
                        set answer = :answer, answer_words = :words, answered_by = :by, answered_on = :day,
                            answer_sensitive = :sensitive, typed_by = 'user:' || :by
                        where id = :id and person = :person
                        """)
                        .param("id", signal)
                        .param("person", person)
                        .param("answer", answer.what().code())
                        .param("words", answer.words())
                        .param("by", answer.by())
                        .param("day", answer.day())
                        .param("sensitive", answer.sensitive(), java.sql.Types.BOOLEAN)
                        .update()
                > 0;
    }
}
