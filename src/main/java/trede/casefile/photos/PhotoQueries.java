package trede.casefile.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes photos.
@Component
class PhotoQueries {

    private final JdbcClient sql;

    PhotoQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Photo> find(long person) {
        return sql.sql("""
                        select id, width, height, lower(known) as known_from, upper(known) as known_until
                        from casefile.photo where person = ? order by lower(known) desc, id limit 1
                        """).param(person).query((row, _) -> photo(row)).optional();
    }

    List<Photo> listAll(long person) {
        return sql.sql("""
                        select id, width, height, lower(known) as known_from, upper(known) as known_until
                        from (select * from casefile.photo where person = :person
                              union all
                              select * from casefile.photo_history h where person = :person
                                and not exists (select from casefile.photo p where p.centre = h.centre and p.id = h.id)) p
                        order by upper(known) desc nulls first, lower(known) desc, id
                        """)
                .param("person", person)
                .query((row, _) -> photo(row))
                .list();
    }

    Optional<byte[]> findPicture(UUID person, UUID photo) {
        return sql.sql("""
                        select c.jpeg
                        from casefile.person p
                        join casefile.photo f on f.centre = p.centre and f.person = p.person
                        join casefile.picture c on c.centre = f.centre and c.photo = f.id
                        where p.id = ? and f.id = ?
                        """)
                .params(person, photo)
                .query((row, _) -> row.getBytes("jpeg"))
                .optional();
    }

    void add(long person, Portrait portrait, String actor) {
        sql.sql("""
                        with put as (insert into casefile.photo (centre, person, width, height, typed_by)
                                     values (access.current_centre(), :person, :width, :height, :actor) returning centre, id)
                        insert into casefile.picture (centre, photo, jpeg) select centre, id, :jpeg from put
                        """)
                .param("person", person)
                .param("width", portrait.width())
                .param("height", portrait.height())
                .param("actor", actor)
                .param("jpeg", portrait.jpeg())
                .update();
    }

    /// With their pictures.
    int removeAll(long person) {
        return sql.sql("delete from casefile.photo where person = ?")
                .param(person)
                .update();
    }

    private static Photo photo(ResultSet row) throws SQLException {
        var until = row.getObject("known_until", OffsetDateTime.class);
        return new Photo(
                row.getObject("id", UUID.class),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }
}
