package trede.benefits.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes letters and the papers themselves.
@Component
class BenefitLetterQueries {

    private final JdbcClient sql;

    BenefitLetterQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Letter> list(long person) {
        return sql.sql(
                        "select l.* from benefits.letter l where l.person = ? order by l.made_on desc, lower(l.known) desc, l.id")
                .param(person)
                .query((row, n) -> letter(row))
                .list();
    }

    Optional<Letter> find(long person, UUID id) {
        return sql.sql("select l.* from benefits.letter l where l.person = ? and l.id = ?")
                .params(person, id)
                .query((row, n) -> letter(row))
                .optional();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        String way = row.getString("way");
        var kind = LetterKind.of(row.getString("kind"));
        return new Letter(
                row.getObject("id", UUID.class),
                kind,
                row.getObject(kind == LetterKind.NOTIFICATION ? "decision" : "application", UUID.class),
                row.getString("language"),
                row.getObject("made_on", LocalDate.class),
                row.getString("sha256"),
                Stream.of((String[]) row.getArray("missing").getArray()).toList(),
                way == null
                        ? null
                        : new Letter.Proof(
                                way,
                                row.getObject("sent_on", LocalDate.class),
                                row.getString("number"),
                                row.getObject("appeal_until", LocalDate.class)));
    }

    /// A letter that was just made.
    record Made(LetterKind kind, UUID about, String language, int template, LocalDate on, List<String> missing) {}

    UUID add(long person, Made made, byte[] content, String sha256, String actor) {
        boolean decided = made.kind() == LetterKind.NOTIFICATION;
        var id = sql.sql("""
                        insert into benefits.letter (centre, person, application, decision, kind, language, template, made_on, sha256,
                                                     missing, typed_by)
                        values (access.current_centre(), :person, :application, :decision, :kind, :language, :template, :on, :sha256,
                                :missing, :actor)
                        returning id
                        """)
                .param("person", person)
                .param("application", decided ? null : made.about())
                .param("decision", decided ? made.about() : null)
                .param("kind", made.kind().code())
                .param("language", made.language())
                .param("template", made.template())
                .param("on", made.on())
                .param("sha256", sha256)
                .param("missing", made.missing().toArray(String[]::new))
                .param("actor", actor)
                .query(UUID.class)
                .single();
        sql.sql("insert into benefits.paper (centre, letter, content) values (access.current_centre(), ?, ?)")
                .params(id, content)
                .update();
        return id;
    }

    byte[] paper(UUID letter) {
        return sql.sql("select content from benefits.paper where letter = ?")
                .param(letter)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    void prove(UUID letter, Letter.Proof proof, String actor) {
        sql.sql("""
                        update benefits.letter set way = :way, sent_on = :on, number = :number, appeal_until = :until, typed_by = :actor
                        where id = :id
                        """)
                .param("way", proof.way())
                .param("on", proof.on())
                .param("number", proof.number())
                .param("until", proof.appealUntil())
                .param("actor", actor)
                .param("id", letter)
                .update();
    }
}
