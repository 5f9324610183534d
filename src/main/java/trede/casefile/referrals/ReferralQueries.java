package trede.casefile.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.following.Function;
import trede.casefile.sensitive.Veil;

/// Reads and writes the chains in which one asks the next.
@Component
class ReferralQueries {

    private static final String CHAINS = """
            select *, begun_by = :me or coalesce(bool_or(mine or asked_by = :me or answered_by = :me) over (partition by referral_id), false)
                   as party
            from (
            select r.id as referral_id, r.towards, r.wish, r.begun_by, r.function as begun_for, r.begun_on,
                   r.sensitive as wish_sensitive, s.*,
                   s.account = :me
                   or exists (select from casefile.team_member m
                              where m.centre = s.centre and m.team = s.team and m.account = :me
                                and m.first <= :today and m.last >= :today)
                   or exists (select from access.substitution u
                              where u.centre = s.centre and u.absent = s.account and u.substitute = :me
                                and u.first <= :today and u.last >= :today) as mine
            from casefile.person p
            join casefile.referral r on r.centre = p.centre and r.person = p.person
            left join casefile.referral_step s on s.centre = r.centre and s.referral = r.id
            where p.id = :person) chain
            order by begun_on desc, referral_id, place, asked_on, lower(known), id
            """;

    private static final String READINGS = """
            select s.referral, d.step, d.account, d.read_on
            from casefile.person p
            join casefile.referral_reading d on d.centre = p.centre and d.person = p.person
            join casefile.referral_step s on s.centre = d.centre and s.id = d.step
            where p.id = :person order by d.id
            """;

    private final JdbcClient sql;

    ReferralQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first, each with all its steps and what returned to whom.
    List<Referral> list(UUID person, UUID me, LocalDate today) {
        Map<UUID, Referral> found = new LinkedHashMap<>();
        sql.sql(CHAINS)
                .param("person", person)
                .param("me", me)
                .param("today", today)
                .query(row -> {
                    var id = row.getObject("referral_id", UUID.class);
                    var chain = found.get(id);
                    if (chain == null) {
                        chain = chain(id, row);
                        found.put(id, chain);
                    }
                    if (row.getObject("id") != null) {
                        chain.steps().add(step(row));
                    }
                });
        if (!found.isEmpty()) {
            sql.sql(READINGS).param("person", person).query(row -> {
                Objects.requireNonNull(found.get(row.getObject("referral", UUID.class)))
                        .readings()
                        .add(new Referral.Reading(
                                row.getObject("step", UUID.class),
                                row.getObject("account", UUID.class),
                                row.getObject("read_on", LocalDate.class)));
            });
        }
        return List.copyOf(found.values());
    }

    private static Referral chain(UUID id, ResultSet row) throws SQLException {
        return new Referral(
                id,
                seen(row, "towards", "wish_sensitive"),
                seen(row, "wish", "wish_sensitive"),
                row.getObject("begun_by", UUID.class),
                Function.find(row.getString("begun_for")).orElseThrow(),
                row.getObject("begun_on", LocalDate.class),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getInt("place"),
                Function.find(row.getString("function")).orElseThrow(),
                row.getObject("asked_by", UUID.class),
                new Step.Asked(row.getObject("account", UUID.class), row.getObject("team", UUID.class)),
                seen(row, "question", "sensitive"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("mine"),
                reply(row));
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return answer == null
                ? null
                : new Reply(
                        Reply.Kind.valueOf(answer.toUpperCase(java.util.Locale.ROOT)),
                        row.getObject("answered_by", UUID.class),
                        row.getObject("answered_on", LocalDate.class),
                        Objection.find(Objects.requireNonNullElse(row.getString("reason"), ""))
                                .orElse(null),
                        seen(row, "words", "words_sensitive"),
                        (Boolean) row.getObject("words_sensitive"));
    }

    // Who stands in the chain reads all of it: they could not work otherwise.
    private static String seen(ResultSet row, String text, String mark) throws SQLException {
        return Veil.over(
                Objects.requireNonNullElse(row.getString(text), ""),
                (Boolean) row.getObject(mark),
                row.getBoolean("party"));
    }

    UUID begin(UUID person, Referral begun, @Nullable Boolean sensitive) {
        return sql.sql("""
                        insert into casefile.referral (centre, person, towards, wish, begun_by, function, begun_on, sensitive)
                        select centre, person, :towards, :wish, :by, :function, :on, :sensitive from casefile.person where id = :person
                        returning id
                        """)
                .param("towards", begun.towards())
                .param("wish", begun.wish())
                .param("by", begun.begunBy())
                .param("function", begun.function().code())
                .param("on", begun.begunOn())
                .param("sensitive", sensitive, java.sql.Types.BOOLEAN)
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    /// @return whether there is such a worker or team
    /// @throws org.springframework.dao.DuplicateKeyException if they are asked already
    boolean ask(UUID referral, int place, UUID by, LocalDate on, Wanted wanted) {
        return sql.sql("""
                        insert into casefile.referral_step (
                            centre, person, referral, place, function, asked_by, account, team, question, asked_on, due, sensitive)
                        select r.centre, r.person, r.id, :place, :function, :by, :account, :team, :question, :on, :due, :sensitive
                        from casefile.referral r
                        where r.id = :referral
                          and (exists (select from access.account a where a.centre = r.centre and a.id = :account and not a.disabled)
                               or exists (select from casefile.team t where t.centre = r.centre and t.id = :team and t.last >= :on))
                        """)
                        .param("place", place)
                        .param("function", wanted.function().code())
                        .param("by", by)
                        .param("account", wanted.asked().account())
                        .param("team", wanted.asked().team())
                        .param("question", wanted.question())
                        .param("on", on)
                        .param("due", wanted.due())
                        .param("sensitive", wanted.sensitive(), java.sql.Types.BOOLEAN)
                        .param("referral", referral)
                        .update()
                > 0;
    }

    /// @return whether it was still open
    boolean answer(UUID step, Reply reply) {
        var objection = reply.objection();
        return sql.sql("""
                        update casefile.referral_step
                        set answer = :answer, answered_by = :by, answered_on = :on, reason = :reason, words = :words,
                            words_sensitive = :sensitive
                        where id = :step and answer is null
                        """)
                        .param("answer", reply.kind().code())
                        .param("by", reply.by())
                        .param("on", reply.on())
                        .param("reason", objection == null ? null : objection.code())
                        .param("words", reply.words())
                        .param("sensitive", reply.sensitive(), java.sql.Types.BOOLEAN)
                        .param("step", step)
                        .update()
                > 0;
    }

    /// The answer of a step returns to them.
    void tell(UUID step, Collection<UUID> accounts, LocalDate due) {
        sql.sql("""
                        insert into casefile.referral_reading (centre, person, step, account, due)
                        select s.centre, s.person, s.id, a, :due
                        from casefile.referral_step s, unnest(:accounts) as a where s.id = :step
                        """)
                .param("due", due)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("step", step)
                .update();
    }

    boolean read(UUID step, UUID account, LocalDate today) {
        return sql.sql(
                                "update casefile.referral_reading set read_on = ? where step = ? and account = ? and read_on is null")
                        .params(today, step, account)
                        .update()
                > 0;
    }
}
