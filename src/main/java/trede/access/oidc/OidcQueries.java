package trede.access.oidc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.Visitors;

/// The sign-in of the centre at hand in the database.
@Component
class OidcQueries {

    private final JdbcClient sql;

    OidcQueries(JdbcClient sql) {
        this.sql = sql;
    }

    record Kept(String issuer, String clientId, byte[] secret, String claim) {}

    // its own transaction, since the centre's sign-in is asked over the network and no connection should wait for that
    @Transactional(readOnly = true)
    Optional<Kept> find() {
        return sql.sql("select issuer, client_id, secret, claim from access.oidc")
                .query(Kept.class)
                .optional();
    }

    void keep(Kept kept) {
        sql.sql("""
                insert into access.oidc (centre, issuer, client_id, secret, claim) values (?, ?, ?, ?, ?)
                on conflict (centre) do update set issuer = excluded.issuer, client_id = excluded.client_id,
                    secret = excluded.secret, claim = excluded.claim
                """)
                .params(Visitors.get().centre().id(), kept.issuer(), kept.clientId(), kept.secret(), kept.claim())
                .update();
    }

    void remove() {
        sql.sql("delete from access.oidc").update();
    }
}
