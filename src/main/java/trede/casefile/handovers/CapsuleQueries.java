package trede.casefile.handovers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes what goes along when a file goes to a colleague.
@Component
class CapsuleQueries {

    private static final String CAPSULE = """
            select c.*, p.id as client, i.given_name, i.family_name
            from casefile.capsule c
            join casefile.person p on p.centre = c.centre and p.person = c.person
            join casefile.identity i on i.centre = c.centre and i.person = c.person
            """;

    private final JdbcClient sql;

    CapsuleQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// All of one handover at once.
    void add(UUID handover, UUID owner, Wanted wanted, List<Plan.Going> going, Map<UUID, Capsule.Parts> drafts) {
        sql.sql("""
                        insert into casefile.capsule (
                            centre, handover, person, from_account, to_account, owner, first, language, promises, works, next)
                        select p.centre, :handover, p.person, :from, g.account, :owner, :first, g.language, g.promises, g.works, g.next
                        from unnest(:people, :to, :languages, :promises, :works, :next)
                            as g (id, account, language, promises, works, next)
                        join casefile.person p on p.id = g.id
                        """)
                .param("handover", handover)
                .param("from", wanted.from())
                .param("owner", owner)
                .param("first", wanted.first())
                .param("people", going.stream().map(Plan.Going::person).toArray(UUID[]::new))
                .param("to", going.stream().map(Plan.Going::to).toArray(UUID[]::new))
                .param("languages", texts(going, each -> each.language().getLanguage()))
                .param("promises", texts(going, each -> part(drafts, each).promises()))
                .param("works", texts(going, each -> part(drafts, each).works()))
                .param("next", texts(going, each -> part(drafts, each).next()))
                .update();
    }

    private static String[] texts(List<Plan.Going> going, Function<Plan.Going, String> text) {
        return going.stream().map(text).toArray(String[]::new);
    }

    private static Capsule.Parts part(Map<UUID, Capsule.Parts> drafts, Plan.Going going) {
        return Objects.requireNonNull(drafts.get(going.person()));
    }

    Optional<Capsule> find(UUID person, UUID capsule) {
        return sql.sql(CAPSULE + "where c.id = ? and p.id = ?")
                .params(capsule, person)
                .query((row, n) -> capsule(row))
                .optional();
    }

    /// Of one handover, in order of name.
    List<Capsule> list(UUID handover, int limit, int offset) {
        return sql.sql(CAPSULE
                        + "where c.handover = ? order by i.family_name collate \"und-x-icu\", "
                        + "i.given_name collate \"und-x-icu\", c.person limit ? offset ?")
                .params(handover, limit, offset)
                .query((row, n) -> capsule(row))
                .list();
    }

    /// Of one person, the newest first.
    List<Capsule> list(UUID person) {
        return sql.sql(CAPSULE + "where p.id = ? order by c.first desc, c.id")
                .param(person)
                .query((row, n) -> capsule(row))
                .list();
    }

    List<Capsule> listToConfirm(UUID owner, int limit) {
        return sql.sql(CAPSULE + "where c.owner = ? and c.confirmed_on is null order by c.first, c.id limit ?")
                .params(owner, limit)
                .query((row, n) -> capsule(row))
                .list();
    }

    List<Capsule> listToRead(UUID to, int limit) {
        return sql.sql(CAPSULE + "where c.to_account = ? and c.read_on is null order by c.first, c.id limit ?")
                .params(to, limit)
                .query((row, n) -> capsule(row))
                .list();
    }

    /// @return whether it was still a draft
    boolean change(UUID capsule, Locale language, Capsule.Parts parts) {
        return sql.sql("update casefile.capsule set language = ?, promises = ?, works = ?, next = ? "
                                + "where id = ? and confirmed_on is null")
                        .params(language.getLanguage(), parts.promises(), parts.works(), parts.next(), capsule)
                        .update()
                > 0;
    }

    void confirm(UUID capsule, UUID by, LocalDate today) {
        sql.sql("update casefile.capsule set confirmed_by = ?, confirmed_on = ? where id = ? and confirmed_on is null")
                .params(by, today, capsule)
                .update();
    }

    /// All of a handover that are still drafts, as they are.
    ///
    /// @return whose they are, by public id
    List<UUID> confirmAll(UUID handover, UUID by, LocalDate today) {
        return sql.sql("""
                        with done as (update casefile.capsule set confirmed_by = ?, confirmed_on = ?
                                      where handover = ? and confirmed_on is null returning centre, person)
                        select p.id from done d join casefile.person p on p.centre = d.centre and p.person = d.person
                        """).params(by, today, handover).query(UUID.class).list();
    }

    void read(UUID capsule, LocalDate today) {
        sql.sql("update casefile.capsule set read_on = ? where id = ? and read_on is null")
                .params(today, capsule)
                .update();
    }

    private static Capsule capsule(ResultSet row) throws SQLException {
        return new Capsule(
                row.getObject("id", UUID.class),
                new Capsule.Client(
                        row.getObject("client", UUID.class),
                        (row.getString("given_name") + " " + row.getString("family_name")).strip()),
                row.getObject("from_account", UUID.class),
                row.getObject("to_account", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("first", LocalDate.class),
                Locale.of(row.getString("language")),
                new Capsule.Parts(row.getString("promises"), row.getString("works"), row.getString("next")),
                confirmed(row.getObject("confirmed_by", UUID.class), row.getObject("confirmed_on", LocalDate.class)),
                row.getObject("read_on", LocalDate.class));
    }

    private static Capsule.@Nullable Confirmed confirmed(@Nullable UUID by, @Nullable LocalDate on) {
        return by == null || on == null ? null : new Capsule.Confirmed(by, on);
    }
}
