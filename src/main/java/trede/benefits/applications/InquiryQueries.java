package trede.benefits.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes social inquiries.
@Component
class InquiryQueries {

    private static final String INQUIRY = "select q.*, lower(q.known)::text as version from benefits.inquiry q ";

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.shared();

    InquiryQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Inquiry> list(long person) {
        return sql.sql(INQUIRY + "where q.person = ? order by q.begun_on desc, q.id")
                .param(person)
                .query((row, n) -> inquiry(row))
                .list();
    }

    Optional<Inquiry> find(long person, UUID id) {
        return sql.sql(INQUIRY + "where q.person = ? and q.id = ?")
                .params(person, id)
                .query((row, n) -> inquiry(row))
                .optional();
    }

    private Inquiry inquiry(ResultSet row) throws SQLException {
        var parts = new EnumMap<InquiryPart, String>(InquiryPart.class);
        Map<String, String> stored =
                json.readValue(row.getString("parts"), new TypeReference<Map<String, String>>() {});
        for (var part : InquiryPart.values()) {
            if (stored.get(part.code()) instanceof String words) {
                parts.put(part, words);
            }
        }
        return new Inquiry(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                row.getObject("worker", UUID.class),
                row.getObject("begun_on", LocalDate.class),
                new Inquiry.Findings(
                        row.getBoolean("diploma"),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("visited_at"),
                        row.getObject("consulted_on", LocalDate.class),
                        row.getString("consulted"),
                        parts),
                row.getString("version"));
    }

    UUID add(long person, @Nullable UUID application, UUID worker, LocalDate begun, String actor) {
        return sql.sql("""
                        insert into benefits.inquiry (centre, person, application, worker, begun_on, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?) returning id
                        """)
                .param(1, person)
                .param(2, application)
                .param(3, worker)
                .param(4, begun)
                .param(5, actor)
                .query(UUID.class)
                .single();
    }

    /// @return false if somebody saved another version meanwhile
    boolean save(UUID id, Inquiry.Findings findings, String version, String actor) {
        var parts = new TreeMap<String, String>();
        findings.parts().forEach((part, words) -> parts.put(part.code(), words));
        return sql.sql("""
                                update benefits.inquiry
                                set diploma = :diploma, visited_on = :visited, visited_at = :at, consulted_on = :consulted,
                                    consulted = :told, parts = :parts::jsonb, typed_by = :actor
                                where id = :id and lower(known)::text = :version
                                """)
                        .param("diploma", findings.diploma())
                        .param("visited", findings.visited())
                        .param("at", findings.visitedAt())
                        .param("consulted", findings.consulted())
                        .param("told", findings.told())
                        .param("parts", json.writeValueAsString(parts))
                        .param("actor", actor)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }
}
