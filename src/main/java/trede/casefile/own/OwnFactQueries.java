package trede.casefile.own;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.FactCode;
import trede.casefile.FactKind;

/// Writes what our own rooms tell.
@Component
class OwnFactQueries {

    private final JdbcClient sql;

    OwnFactQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void since(long person, FactKind kind, @Nullable LocalDate since) {
        sql.sql("""
                        delete from casefile.own_since
                        where person = :person and kind::text = :kind and since is distinct from :since::date
                        """)
                .param("person", person)
                .param("kind", kind.code())
                .param("since", since)
                .update();
        sql.sql("""
                        insert into casefile.own_since (centre, person, kind, since)
                        select access.current_centre(), :person, :kind::casefile.fact_kind, :since::date
                        where :since::date is not null
                          and not exists (select from casefile.own_since where person = :person and kind::text = :kind)
                        """)
                .param("person", person)
                .param("kind", kind.code())
                .param("since", since)
                .update();
    }

    void replace(long person, FactKind kind, List<OwnFact> facts) {
        var missing = new HashSet<>(facts);
        sql
                .sql("""
                        select id, code, first, nullif(last, 'infinity') as last, detail
                        from casefile.own_fact where person = ? and kind::text = ?
                        """)
                .params(person, kind.code())
                .query((ResultSet row, int _) -> new Stored(
                        row.getObject("id", UUID.class),
                        new OwnFact(
                                FactCode.find(row.getString("code")).orElseThrow(),
                                row.getObject("first", LocalDate.class),
                                row.getObject("last", LocalDate.class),
                                row.getString("detail"))))
                .list()
                .stream()
                .filter(stored -> !missing.remove(stored.fact()))
                .forEach(stored -> remove(stored.id()));
        missing.forEach(fact -> add(person, kind, fact));
    }

    private record Stored(UUID id, OwnFact fact) {}

    private void remove(UUID id) {
        sql.sql("delete from casefile.own_fact where id = ?").param(id).update();
    }

    private void add(long person, FactKind kind, OwnFact fact) {
        sql.sql("""
                        insert into casefile.own_fact (centre, person, kind, code, first, last, detail)
                        values (access.current_centre(), :person, :kind::casefile.fact_kind, :code::casefile.fact_code, :first,
                                coalesce(:last::date, 'infinity'), :detail)
                        """)
                .param("person", person)
                .param("kind", kind.code())
                .param("code", fact.code().code())
                .param("first", fact.first())
                .param("last", fact.last())
                .param("detail", fact.detail())
                .update();
    }
}
