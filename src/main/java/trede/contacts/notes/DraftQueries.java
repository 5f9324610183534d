package trede.contacts.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes what is being written.
@Component
class DraftQueries {

    private static final String DRAFT = """
            select d.id, p.id as person, concat_ws(', ', nullif(i.family_name, ''), nullif(i.given_name, '')) as name, d.note,
                   d.typed::text as typed, d.version, d.saved_at
            from contacts.note_draft d
            join casefile.person p on p.centre = d.centre and p.person = d.person
            join casefile.identity i on i.centre = d.centre and i.person = d.person
            where d.author = :author
            """;

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    DraftQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param person internal number of the only one of interest; null for all
    List<Draft> list(UUID author, @Nullable Long person, int limit) {
        return sql.sql(DRAFT + (person == null ? "" : "and d.person = :person ")
                        + "order by d.saved_at desc limit :limit")
                .param("author", author)
                .param("person", person)
                .param("limit", limit)
                .query((row, n) -> draft(row))
                .list();
    }

    /// What anybody is writing about a person, without saying who.
    Map<LocalDate, String> listTexts(long person) {
        var texts = new LinkedHashMap<LocalDate, String>();
        sql.sql(
                        "select saved_at::date as day, coalesce(typed ->> 'text', '') as text from contacts.note_draft where person = ? order by saved_at desc")
                .param(person)
                .query((row, n) -> Map.entry(row.getObject("day", LocalDate.class), row.getString("text")))
                .list()
                .forEach(draft -> texts.merge(draft.getKey(), draft.getValue(), (one, other) -> one + "\n\n" + other));
        return texts;
    }

    Optional<Draft> find(UUID author, UUID id) {
        return sql.sql(DRAFT + "and d.id = :id")
                .param("author", author)
                .param("id", id)
                .query((row, n) -> draft(row))
                .optional();
    }

    private Draft draft(ResultSet row) throws SQLException {
        var typed = json.readValue(row.getString("typed"), new TypeReference<HashMap<String, String>>() {});
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getObject("note", UUID.class),
                typed,
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    /// Whether it is a note by now.
    boolean isSaved(UUID id) {
        return sql.sql("select exists (select from contacts.note where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /// @return whether it was kept: not if the same draft was kept from elsewhere since `version`
    boolean keep(UUID id, long person, UUID author, @Nullable UUID note, Map<String, String> typed, int version) {
        return sql.sql("""
                        insert into contacts.note_draft as d (centre, id, person, author, note, typed)
                        values (access.current_centre(), :id, :person, :author, :note, :typed::jsonb)
                        on conflict (centre, id) do update
                        set typed = excluded.typed, version = d.version + 1, saved_at = now()
                        where d.author = excluded.author and d.person = excluded.person and d.version = :version
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("author", author)
                        .param("note", note)
                        .param("typed", json.writeValueAsString(typed))
                        .param("version", version)
                        .update()
                > 0;
    }

    /// @return whether the author had such a draft
    boolean remove(UUID id, UUID author) {
        return sql.sql("delete from contacts.note_draft where id = ? and author = ?")
                        .params(id, author)
                        .update()
                > 0;
    }
}
