package trede.benefits.letters;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes what stands on the letters of a centre.
@Component
class LetterheadQueries {

    private final JdbcClient sql;

    LetterheadQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Letterhead> find() {
        return sql.sql("select service, address, phone, court, court_address from benefits.letterhead")
                .query(Letterhead.class)
                .optional();
    }

    void save(Letterhead head, String actor) {
        sql.sql("""
                        insert into benefits.letterhead as h (centre, service, address, phone, court, court_address, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?)
                        on conflict (centre) do update
                        set service = excluded.service, address = excluded.address, phone = excluded.phone, court = excluded.court,
                            court_address = excluded.court_address, typed_by = excluded.typed_by
                        """)
                .params(head.service(), head.address(), head.phone(), head.court(), head.courtAddress(), actor)
                .update();
    }
}
