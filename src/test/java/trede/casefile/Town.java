package trede.casefile;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes a few people of a small town straight into the tables, as an import would.
public class Town {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    public Town(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    public UUID person(String source, String givenName, String familyName, String birth) {
        return transaction.execute(_ -> {
            var id = sql.sql(
                            "insert into casefile.person (centre, source) values (access.current_centre(), ?) returning id")
                    .param(source)
                    .query(UUID.class)
                    .single();
            sql.sql("""
                    insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, language, nationality,
                                                   residence_status, gender, postal_code, municipality, told_by)
                    select centre, person, :family, :given, :birth, :birth::date, 'uk', 'UA', 'temporary_protection', 'f', '2910', '11016', 1
                    from casefile.person where id = :id
                    """)
                    .param("family", familyName)
                    .param("given", givenName)
                    .param("birth", birth)
                    .param("id", id)
                    .update();
            keys(id);
            return id;
        });
    }

    public long fact(UUID person, String kind, String code, String first, String last) {
        return transaction.execute(_ -> sql.sql("""
                        insert into casefile.fact (centre, person, kind, code, first, last, told_by)
                        select centre, person, ?::casefile.fact_kind, ?::casefile.fact_code, ?::date, ?::date, 1
                        from casefile.person where id = ? returning id
                        """)
                .params(kind, code, first, last == null ? "infinity" : last, person)
                .query(Long.class)
                .single());
    }

    public void rename(UUID person, String familyName) {
        change(
                "update casefile.identity i set family_name = ? from casefile.person p where p.person = i.person and p.id = ?",
                familyName,
                person);
    }

    public void correct(long fact, String last) {
        change("update casefile.fact set last = ?::date where id = ?", last, fact);
    }

    public void withdraw(long fact) {
        change("delete from casefile.fact where id = ?", fact);
    }

    /// Another name, a telephone, an address …
    public void particular(UUID person, String kind, String code, String value, String extra) {
        transaction.executeWithoutResult(_ -> {
            sql.sql("""
                    insert into casefile.particular (centre, person, kind, code, value, extra, typed_by)
                    select centre, person, ?, ?, ?, ?, 'user:test' from casefile.person where id = ?
                    """).params(kind, code, value, extra, person).update();
            keys(person);
        });
    }

    public void niss(UUID person, String niss) {
        transaction.executeWithoutResult(_ -> {
            sql.sql(
                            "update casefile.identity i set niss = ? from casefile.person p where p.person = i.person and p.id = ?")
                    .params(niss, person)
                    .update();
            keys(person);
        });
    }

    private void keys(UUID id) {
        sql.sql("""
                insert into casefile.search_key (centre, key, person)
                select p.centre, key, p.person from casefile.person p, casefile.keys_of_person(p.person) as key where p.id = ?
                on conflict do nothing
                """).param(id).update();
    }

    public long number(UUID person) {
        return transaction.execute(_ -> sql.sql("select person from casefile.person where id = ?")
                .param(person)
                .query(Long.class)
                .single());
    }

    private void change(String statement, Object... params) {
        transaction.executeWithoutResult(_ -> sql.sql(statement).params(params).update());
    }
}
