package trede.benefits.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Aid;

/// Writes which rights follow from somebody's decisions.
@Component
class HeldRightQueries {

    private static final String OF_ONE =
            "select h.*, nullif(h.last, 'infinity') as until from benefits.held_right h where h.person = ?";

    private final JdbcClient sql;

    HeldRightQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is so still stays; the rest goes, and what is new comes.
    ///
    /// @throws org.springframework.dao.DataIntegrityViolationException if two that exclude each other overlap
    void replace(long person, List<HeldRight> rights) {
        var stored = new HashMap<HeldRight, UUID>();
        sql.sql(OF_ONE).param(person).query(row -> {
            stored.put(right(row), row.getObject("id", UUID.class));
        });
        stored.forEach((right, id) -> {
            if (!rights.contains(right)) {
                sql.sql("delete from benefits.held_right where id = ?")
                        .param(id)
                        .update();
            }
        });
        rights.stream().filter(right -> !stored.containsKey(right)).forEach(right -> insert(person, right));
    }

    List<HeldRight> list(long person) {
        return sql.sql(OF_ONE).param(person).query((row, _) -> right(row)).list();
    }

    private static HeldRight right(ResultSet row) throws SQLException {
        return new HeldRight(
                row.getObject("decision", UUID.class),
                Aid.find(row.getString("aid")).orElseThrow(),
                row.getBoolean("paid"),
                (Integer) row.getObject("category"),
                row.getBigDecimal("amount"),
                row.getString("periodicity"),
                row.getObject("first", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private void insert(long person, HeldRight right) {
        sql.sql("""
                        insert into benefits.held_right (centre, person, decision, place, aid, paid, category, amount, periodicity,
                                                         first, last)
                        values (access.current_centre(), :person, :decision, :place, :aid, :paid, :category, :amount, :periodicity,
                                :first, coalesce(:last::date, 'infinity'))
                        """)
                .param("person", person)
                .param("decision", right.decision())
                .param("place", right.aid().place())
                .param("aid", right.aid().code())
                .param("paid", right.paid())
                .param("category", right.category())
                .param("amount", right.amount())
                .param("periodicity", right.periodicity())
                .param("first", right.first())
                .param("last", right.last())
                .update();
    }
}
