package trede.contacts.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes notes, with the words by which they are found.
@Component
class NoteQueries {

    private static final String COLUMNS = """
            select n.id, n.person, n.kind, n.day, n.at, n.about, n.language, n.author, n.beside, n.version, n.parts::text as parts,
                   lower(n.known) as known_from, upper(n.known) as known_until
            """;

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    NoteQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// One paragraph as its row holds it.
    record Part(String voice, boolean sensitive, String text, List<String> kept) {}

    /// A page of one person's notes.
    ///
    /// @param kind code of the only kind of interest; null for all
    /// @param voice code of a voice for which something must be there; null for all
    record Wanted(@Nullable String kind, @Nullable String voice, int limit, int offset) {}

    /// The newest first.
    List<Note> list(long person, Wanted wanted) {
        return sql.sql(COLUMNS + "from contacts.note n where n.person = :person"
                        + (wanted.kind == null ? "" : " and n.kind = :kind")
                        + (wanted.voice == null
                                ? ""
                                : " and n.parts @> jsonb_build_array(jsonb_build_object('voice', :voice::text))")
                        + " order by n.day desc, n.at desc nulls last, n.id limit :limit offset :offset")
                .param("person", person)
                .param("kind", wanted.kind)
                .param("voice", wanted.voice)
                .param("limit", wanted.limit)
                .param("offset", wanted.offset)
                .query((row, n) -> note(row))
                .list();
    }

    Optional<Note> find(long person, UUID id) {
        return sql.sql(COLUMNS + "from contacts.note n where n.id = ? and n.person = ?")
                .params(id, person)
                .query((row, n) -> note(row))
                .optional();
    }

    /// Former versions, the newest first; a merge of files makes none.
    List<Note> listFormer(UUID id) {
        return sql.sql("select * from (" + COLUMNS.replace("select", "select distinct on (n.version)")
                        + "from contacts.note_history n where n.id = ? order by n.version desc, lower(n.known)) v"
                        + " where version < (select version from contacts.note where id = ?) order by version desc")
                .params(id, id)
                .query((row, n) -> note(row))
                .list();
    }

    /// Everything that notes about somebody said before they were corrected.
    List<Note> listFormer(long person) {
        return sql.sql("select * from (" + COLUMNS.replace("select", "select distinct on (n.id, n.version)")
                        + "from contacts.note_history n where n.person = ? order by n.id, n.version, lower(n.known)) v"
                        + " where version < (select version from contacts.note n where n.id = v.id) order by day desc")
                .param(person)
                .query((row, n) -> note(row))
                .list();
    }

    private Note note(ResultSet row) throws SQLException {
        var parts = List.of(json.readValue(row.getString("parts"), Part[].class));
        var until = row.getObject("known_until", OffsetDateTime.class);
        return new Note(
                row.getObject("id", UUID.class),
                row.getLong("person"),
                new Note.Heading(
                        NoteKind.find(row.getString("kind")).orElse(NoteKind.OTHER),
                        row.getObject("day", LocalDate.class),
                        row.getObject("at", LocalTime.class),
                        row.getString("about"),
                        row.getString("language")),
                new Note.Writers(row.getObject("author", UUID.class), row.getObject("beside", UUID.class)),
                row.getInt("version"),
                parts.stream()
                        .map(part -> new Paragraph(
                                Voice.find(part.voice).orElse(Voice.INTERNAL), part.sensitive, part.text, part.kept))
                        .toList(),
                0,
                new Note.Span(
                        row.getObject("known_from", OffsetDateTime.class).toInstant(),
                        until == null ? null : until.toInstant()));
    }

    private String parts(List<Paragraph> parts) {
        return json.writeValueAsString(parts.stream()
                .map(part -> new Part(part.voice().code(), part.sensitive(), part.text(), part.kept()))
                .toList());
    }

    /// @return whether it was not there yet: a form sent twice makes one note
    boolean insert(UUID id, long person, Written written, UUID author, String actor) {
        var heading = written.heading();
        boolean made = sql.sql("""
                        insert into contacts.note (centre, id, person, kind, day, at, about, author, beside, language, parts, typed_by)
                        values (access.current_centre(), :id, :person, :kind, :day, :at, :about, :author, :beside, :language,
                                :parts::jsonb, :actor)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("kind", heading.kind().code())
                        .param("day", heading.day())
                        .param("at", heading.at())
                        .param("about", heading.about())
                        .param("author", author)
                        .param("beside", written.beside())
                        .param("language", heading.language())
                        .param("parts", parts(written.parts()))
                        .param("actor", actor)
                        .update()
                > 0;
        if (made) {
            index(id);
        }
        return made;
    }

    /// @return whether `version` was still the newest
    boolean correct(UUID id, int version, Written written, String actor) {
        var heading = written.heading();
        boolean newest = sql.sql("""
                        update contacts.note
                        set kind = :kind, day = :day, at = :at, about = :about, beside = :beside, language = :language,
                            parts = :parts::jsonb, version = version + 1, typed_by = :actor
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("kind", heading.kind().code())
                        .param("day", heading.day())
                        .param("at", heading.at())
                        .param("about", heading.about())
                        .param("beside", written.beside())
                        .param("language", heading.language())
                        .param("parts", parts(written.parts()))
                        .param("actor", actor)
                        .update()
                > 0;
        if (newest) {
            sql.sql("delete from contacts.note_word where note = ?").param(id).update();
            index(id);
        }
        return newest;
    }

    private void index(UUID note) {
        sql.sql("""
                insert into contacts.note_word (centre, note, key, place, sensitive, day)
                select n.centre, n.id, key, p.place - 1, (p.part ->> 'sensitive')::boolean, n.day
                from contacts.note n, lateral jsonb_array_elements(n.parts) with ordinality p (part, place),
                     lateral contacts.word_keys(p.part ->> 'text', n.language) as key
                where n.id = ?
                on conflict do nothing
                """).param(note).update();
    }
}
