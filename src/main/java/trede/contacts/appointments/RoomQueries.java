package trede.contacts.appointments;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes rooms.
@Component
class RoomQueries {

    private final JdbcClient sql;

    RoomQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Rooms.Room> list() {
        return sql.sql("""
                        select r.id, r.site, s.name as site_name, r.name
                        from contacts.room r
                        join casefile.site s on s.centre = r.centre and s.id = r.site
                        where not r.closed order by s.name, r.name limit 500
                        """).query(Rooms.Room.class).list();
    }

    /// One that was closed opens again.
    void add(UUID site, String name) {
        int opened = sql.sql("update contacts.room set closed = false where site = ? and name = ? and closed")
                .params(site, name)
                .update();
        if (opened == 0) {
            sql.sql("insert into contacts.room (centre, site, name) values (access.current_centre(), ?, ?)")
                    .params(site, name)
                    .update();
        }
    }

    boolean close(UUID room, String actor) {
        return sql.sql("update contacts.room set closed = true, told_by = ? where id = ? and not closed")
                        .params(actor, room)
                        .update()
                > 0;
    }
}
