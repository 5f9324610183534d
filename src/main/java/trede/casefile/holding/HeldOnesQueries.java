package trede.casefile.holding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;

/// Who somebody is by the word of a source, and of which files theirs was made, for whoever asks what we hold.
@Component
class HeldOnesQueries implements HeldSource {

    // Of somebody who is not this person we say only that they are not.
    private static final String HELD = """
            select 'identity_told' as kind, (lower(t.known) at time zone 'Europe/Brussels')::date as day,
                   concat_ws(', ', nullif(t.family_name, ''), nullif(t.given_name, ''), nullif(t.birth_told, ''), t.niss, t.gender, t.nationality,
                             t.language, t.postal_code, t.residence_status, t.deceased_on::text) as words
            from (select * from casefile.identity_told where person = :person
                  union all select * from casefile.identity_told_history where person = :person and not isempty(known)) t
            union all
            select 'not_same', (lower(n.known) at time zone 'Europe/Brussels')::date, ''
            from casefile.not_same n where n.person = :person or n.other = :person
            union all
            select 'merge', (m.at at time zone 'Europe/Brussels')::date, m.reason
            from casefile.merge m where m.survivor = :person or m.gone = :person
            """;

    private final JdbcClient sql;

    HeldOnesQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<HeldThing> list(Person person) {
        return sql.sql(HELD)
                .param("person", person.number())
                .query((row, _) -> new HeldThing(
                        "casefile." + row.getString("kind"),
                        row.getObject("day", LocalDate.class),
                        Saying.of("casefile.held_says." + row.getString("kind")),
                        row.getString("words")))
                .list();
    }
}
