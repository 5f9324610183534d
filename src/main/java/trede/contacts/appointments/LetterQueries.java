package trede.contacts.appointments;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes letters.
@Component
class LetterQueries {

    private final JdbcClient sql;

    LetterQueries(JdbcClient sql) {
        this.sql = sql;
    }

    UUID add(Appointment appointment, String language, byte[] pdf) {
        return sql.sql("""
                        insert into contacts.letter (centre, person, appointment, form, language, pdf)
                        values (access.current_centre(), ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        appointment.whom().number(),
                        appointment.id(),
                        appointment.form().code(),
                        language,
                        pdf)
                .query(UUID.class)
                .single();
    }

    List<Letters.Letter> list(long person) {
        return sql.sql(
                        "select id, appointment, form, language, made_at from contacts.letter where person = ? order by made_at desc limit 200")
                .param(person)
                .query((row, n) -> new Letters.Letter(
                        row.getObject("id", UUID.class),
                        row.getObject("appointment", UUID.class),
                        row.getString("form"),
                        row.getString("language"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<byte[]> find(long person, UUID letter) {
        return sql.sql("select pdf from contacts.letter where person = ? and id = ?")
                .params(person, letter)
                .query(byte[].class)
                .optional();
    }
}
