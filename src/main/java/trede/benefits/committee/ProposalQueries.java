package trede.benefits.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.ContentRows;

/// Reads and writes proposals.
@Component
class ProposalQueries {

    private static final String PROPOSAL = """
            select p.*, lower(p.known)::text as version,
                   (select d.id from benefits.decision d where d.centre = p.centre and d.proposal = p.id limit 1) as decided
            from benefits.proposal p
            """;

    private final JdbcClient sql;

    ProposalQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Proposal> list(long person) {
        return sql.sql(PROPOSAL + "where p.person = ? order by p.written_on desc, p.id")
                .param(person)
                .query((row, n) -> proposal(row))
                .list();
    }

    Optional<Proposal> find(long person, UUID id) {
        return sql.sql(PROPOSAL + "where p.person = ? and p.id = ?")
                .params(person, id)
                .query((row, n) -> proposal(row))
                .optional();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                row.getObject("inquiry", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("facts"),
                ContentRows.read(row),
                new Hearing(
                        row.getObject("told_on", LocalDate.class),
                        (Boolean) row.getObject("wants_hearing"),
                        row.getObject("heard_on", LocalDate.class),
                        row.getString("heard"),
                        row.getString("assisted_by")),
                new Proposal.Course(
                        row.getObject("written_on", LocalDate.class),
                        row.getObject("offered_on", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getObject("decided", UUID.class)),
                row.getString("version"));
    }

    /// A proposal as it is first written.
    record Written(
            @Nullable UUID application,
            @Nullable UUID inquiry,
            UUID author,
            String facts,
            Content content,
            LocalDate on) {}

    UUID add(long person, Written written, String actor) {
        return sql.sql("""
                        insert into benefits.proposal (centre, person, application, inquiry, author, facts, kind, aid, ground, reason,
                                                       category, category_why, amount, amount_why, calculation, periodicity, first,
                                                       last, exit, written_on, typed_by)
                        values (access.current_centre(), :person, :application, :inquiry, :author, :facts, :kind, :aid, :ground, :reason,
                                :category, :category_why, :amount, :method, :calculation, :periodicity, :first, :last, :exit, :on, :actor)
                        returning id
                        """)
                .param("person", person)
                .param("application", written.application())
                .param("inquiry", written.inquiry())
                .param("author", written.author())
                .param("facts", written.facts())
                .params(ContentRows.params(written.content()))
                .param("on", written.on())
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    /// @return false if somebody saved another version meanwhile
    boolean change(UUID proposal, String version, @Nullable UUID inquiry, String facts, Content content, String actor) {
        return sql.sql("""
                        update benefits.proposal
                        set inquiry = :inquiry, facts = :facts, kind = :kind, aid = :aid, ground = :ground, reason = :reason,
                            category = :category, category_why = :category_why, amount = :amount, amount_why = :method,
                            calculation = :calculation, periodicity = :periodicity, first = :first, last = :last, exit = :exit,
                            typed_by = :actor
                        where id = :id and lower(known)::text = :version
                        """)
                        .param("inquiry", inquiry)
                        .param("facts", facts)
                        .params(ContentRows.params(content))
                        .param("actor", actor)
                        .param("id", proposal)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// @return false if somebody saved another version meanwhile
    boolean hear(UUID proposal, String version, Hearing hearing, String actor) {
        return sql.sql("""
                        update benefits.proposal
                        set told_on = :told, wants_hearing = :wanted, heard_on = :on, heard = :record, assisted_by = :by, typed_by = :actor
                        where id = :id and lower(known)::text = :version
                        """)
                        .param("told", hearing.toldOn())
                        .param("wanted", hearing.wanted())
                        .param("on", hearing.heardOn())
                        .param("record", hearing.record())
                        .param("by", hearing.assistedBy())
                        .param("actor", actor)
                        .param("id", proposal)
                        .param("version", version)
                        .update()
                == 1;
    }

    void offer(UUID proposal, @Nullable LocalDate on, String actor) {
        sql.sql("update benefits.proposal set offered_on = ?, typed_by = ? where id = ?")
                .param(1, on)
                .param(2, actor)
                .param(3, proposal)
                .update();
    }

    /// Something was decided on it, or null: what was written down is taken back.
    void decided(UUID proposal, @Nullable LocalDate on, String actor) {
        sql.sql("update benefits.proposal set decided_on = ?, typed_by = ? where id = ?")
                .param(1, on)
                .param(2, actor)
                .param(3, proposal)
                .update();
    }

    /// What is on an agenda without an outcome goes from it too.
    void withdraw(UUID proposal, LocalDate on, String actor) {
        sql.sql("update benefits.proposal set withdrawn_on = ?, typed_by = ? where id = ?")
                .params(on, actor, proposal)
                .update();
        dropFromAgendas(proposal);
    }

    void dropFromAgendas(UUID proposal) {
        sql.sql("delete from benefits.agenda_item where proposal = ? and outcome is null")
                .param(proposal)
                .update();
    }
}
