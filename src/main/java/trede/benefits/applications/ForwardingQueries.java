package trede.benefits.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what became of an application for which another centre is competent.
@Component
class ForwardingQueries {

    private final JdbcClient sql;

    ForwardingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long person, UUID application, String toCentre, String why, LocalDate by, String actor) {
        sql.sql("""
                        insert into benefits.forwarding (centre, person, application, to_centre, why, forward_by, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?)
                        """).params(person, application, toCentre, why, by, actor).update();
    }

    void sent(UUID forwarding, @Nullable LocalDate sent, @Nullable LocalDate told, String actor) {
        sql.sql("update benefits.forwarding set sent_on = ?, told_on = ?, typed_by = ? where id = ?")
                .param(1, sent)
                .param(2, told)
                .param(3, actor)
                .param(4, forwarding)
                .update();
    }

    void replied(UUID forwarding, String reply, LocalDate on, @Nullable LocalDate referBy, String actor) {
        sql.sql("update benefits.forwarding set reply = ?, replied_on = ?, refer_by = ?, typed_by = ? where id = ?")
                .param(1, reply)
                .param(2, on)
                .param(3, referBy)
                .param(4, actor)
                .param(5, forwarding)
                .update();
    }

    void referred(UUID forwarding, LocalDate on, String actor) {
        sql.sql("update benefits.forwarding set referred_on = ?, typed_by = ? where id = ?")
                .params(on, actor, forwarding)
                .update();
    }
}
