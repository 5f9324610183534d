package trede.benefits.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.benefits.decisions.ContentRows;

/// Reads and writes what is on the agenda of a meeting, and what came of it.
@Component
class AgendaQueries {

    private static final String ITEM = """
            select i.id as item, i.position, i.person as number, c.id as file, n.family_name, n.given_name, i.ratifies, i.outcome,
                   i.motivation, i.decision, i.absent, d.year as d_year, d.number as d_number, p.*
            from benefits.agenda_item i
            join benefits.proposal p on p.centre = i.centre and p.id = i.proposal
            join casefile.person c on c.centre = i.centre and c.person = i.person
            join casefile.identity n on n.centre = i.centre and n.person = i.person
            left join benefits.decision d on d.centre = i.centre and d.id = coalesce(i.decision, i.ratifies)
            """;

    /// Proposals that wait, and decisions of the chair alone: each has an index of what is still open.
    /// What is on an agenda without an outcome stays there.
    private static final String WAITING = """
            from (select w.centre, w.id, w.person, w.offered_on, w.written_on, null::uuid as ratifies
                  from benefits.proposal w
                  where w.offered_on is not null and w.decided_on is null and w.withdrawn_on is null and not :urgent
                  union all
                  select w.centre, w.id, w.person, w.offered_on, w.written_on, d.id
                  from benefits.decision d
                  join benefits.proposal w on w.centre = d.centre and w.id = d.proposal
                  where d.decided_by = 'chair' and d.ratified_on is null and d.undone_on is null and w.withdrawn_on is null) p
            where not exists (select from benefits.agenda_item i
                              where i.centre = p.centre and i.proposal = p.id and (i.outcome is null or i.meeting = :meeting))
            """;

    private final JdbcClient sql;

    AgendaQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<AgendaItem> list(UUID meeting) {
        return sql.sql(ITEM + "where i.meeting = ? order by i.position, i.id")
                .param(meeting)
                .query((row, n) -> item(row))
                .list();
    }

    Optional<AgendaItem> find(UUID meeting, UUID item) {
        return sql.sql(ITEM + "where i.meeting = ? and i.id = ?")
                .params(meeting, item)
                .query((row, n) -> item(row))
                .optional();
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new AgendaItem(
                row.getObject("item", UUID.class),
                row.getInt("position"),
                new AgendaItem.Whose(
                        row.getLong("number"),
                        row.getObject("file", UUID.class),
                        row.getString("family_name") + ", " + row.getString("given_name")),
                row.getObject("id", UUID.class),
                row.getObject("ratifies", UUID.class),
                ContentRows.read(row),
                row.getString("facts"),
                new Hearing(
                        row.getObject("told_on", LocalDate.class),
                        (Boolean) row.getObject("wants_hearing"),
                        row.getObject("heard_on", LocalDate.class),
                        row.getString("heard"),
                        row.getString("assisted_by")),
                outcome == null ? null : result(row, outcome),
                Stream.of((UUID[]) row.getArray("absent").getArray()).toList());
    }

    private static AgendaItem.Result result(ResultSet row, String outcome) throws SQLException {
        return new AgendaItem.Result(
                Outcome.find(outcome).orElseThrow(),
                row.getString("motivation"),
                row.getObject("decision", UUID.class),
                row.getInt("d_year") == 0 ? "" : "B%d/%d".formatted(row.getInt("d_year"), row.getInt("d_number")));
    }

    /// The latest first; only where something was written.
    List<Agenda.Motivation> listMotivations(long person) {
        return sql.sql("""
                        select m.day, i.outcome, i.motivation from benefits.agenda_item i
                        join benefits.meeting m on m.centre = i.centre and m.id = i.meeting
                        where i.person = ? and i.motivation <> '' order by m.day desc, i.id
                        """)
                .param(person)
                .query((row, n) -> new Agenda.Motivation(
                        row.getObject("day", LocalDate.class),
                        Outcome.find(row.getString("outcome")).orElse(null),
                        row.getString("motivation")))
                .list();
    }

    /// How many could still be put on it.
    int countWaiting(UUID meeting) {
        return sql.sql("select count(*) " + WAITING)
                .param("urgent", false)
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
    }

    /// @param urgent only what the chair decided alone
    int fill(UUID meeting, boolean urgent, String actor) {
        return sql.sql("""
                        insert into benefits.agenda_item (centre, meeting, person, proposal, ratifies, position, typed_by)
                        select p.centre, :meeting, p.person, p.id, p.ratifies,
                               coalesce((select max(position) from benefits.agenda_item where meeting = :meeting), 0)
                                   + row_number() over (order by p.ratifies is null, p.offered_on, p.written_on, p.id), :actor
                        """ + WAITING)
                .param("urgent", urgent)
                .param("meeting", meeting)
                .param("actor", actor)
                .update();
    }

    /// In one statement; a point that keeps its place is not touched.
    void order(List<UUID> items, String actor) {
        sql.sql("""
                        update benefits.agenda_item i set position = wanted.at, typed_by = ?
                        from unnest(?::uuid[]) with ordinality as wanted (id, at)
                        where i.id = wanted.id and i.position <> wanted.at
                        """).params(actor, items.toArray(UUID[]::new)).update();
    }

    boolean remove(UUID item) {
        return sql.sql("delete from benefits.agenda_item where id = ? and outcome is null and ratifies is null")
                        .param(item)
                        .update()
                == 1;
    }

    /// @return false if somebody wrote down an outcome meanwhile
    boolean record(UUID item, Outcome outcome, String motivation, Collection<UUID> absent, String actor) {
        return sql.sql("""
                                update benefits.agenda_item
                                set outcome = ?, motivation = ?, absent = ?, typed_by = ?
                                where id = ? and outcome is null
                                """)
                        .params(outcome.code(), motivation, absent.toArray(UUID[]::new), actor, item)
                        .update()
                == 1;
    }

    void decided(UUID item, @Nullable UUID decision) {
        sql.sql("update benefits.agenda_item set decision = ? where id = ?")
                .param(1, decision)
                .param(2, item)
                .update();
    }

    void takeBack(UUID item, String actor) {
        sql.sql("""
                        update benefits.agenda_item set outcome = null, motivation = '', decision = null, typed_by = ? where id = ?
                        """).params(actor, item).update();
    }
}
