package trede.benefits.calculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trede.benefits.calculation.sheet.CalculationSheet;
import trede.benefits.calculation.sheet.Situation;

/// Reads and writes the calculations that were kept.
@Component
class CalculationQueries {

    private static final String SEEN = "select id, day, category, yearly, monthly, reason, made_by, made_at";

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient sql;

    CalculationQueries(JdbcClient sql) {
        this.sql = sql;
    }

    UUID add(long person, Situation situation, CalculationSheet sheet, String reason, String actor) {
        return sql.sql("""
                        insert into benefits.calculation (
                            centre, person, day, category, yearly, monthly, reason, situation, sheet, made_by)
                        values (access.current_centre(), :person, :day, :category, :yearly, :monthly, :reason,
                                :situation::jsonb, :sheet::jsonb, :actor)
                        returning id
                        """)
                .param("person", person)
                .param("day", sheet.day())
                .param("category", sheet.category())
                .param("yearly", CalculationSheet.euro(sheet.yearly()))
                .param("monthly", CalculationSheet.euro(sheet.monthly()))
                .param("reason", reason)
                .param("situation", json.writeValueAsString(situation))
                .param("sheet", json.writeValueAsString(sheet))
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    /// The latest first.
    List<Calculation> list(long person, int limit) {
        return sql.sql(SEEN + " from benefits.calculation where person = ? order by made_at desc, id limit ?")
                .params(person, limit)
                .query((row, n) -> calculation(row))
                .list();
    }

    Optional<Worksheet> find(long person, UUID id) {
        return sql.sql(SEEN + ", situation, sheet from benefits.calculation where person = ? and id = ?")
                .params(person, id)
                .query((row, n) -> new Worksheet(
                        calculation(row),
                        json.readValue(row.getString("situation"), Situation.class),
                        json.readValue(row.getString("sheet"), CalculationSheet.class)))
                .optional();
    }

    /// One that is kept or was withdrawn, with all that went into it.
    record Held(Calculation calculation, String words) {}

    /// Now and formerly, the latest first; what housemates have is theirs.
    List<Held> listHeld(long person) {
        return sql.sql(SEEN + """
                        , (situation - 'cohabitants')::text as words
                        from (select * from benefits.calculation union all select * from benefits.calculation_history) c
                        where person = ? order by made_at desc, upper(known) desc nulls first
                        """)
                .param(person)
                .query((row, n) -> new Held(calculation(row), row.getString("reason") + "\n" + row.getString("words")))
                .list();
    }

    boolean withdraw(long person, UUID id) {
        return sql.sql("delete from benefits.calculation where person = ? and id = ?")
                        .params(person, id)
                        .update()
                > 0;
    }

    private static Calculation calculation(ResultSet row) throws SQLException {
        return new Calculation(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getInt("category"),
                row.getBigDecimal("yearly"),
                row.getBigDecimal("monthly"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
