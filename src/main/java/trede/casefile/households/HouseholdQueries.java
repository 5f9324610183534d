package trede.casefile.households;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes households and who lives in them.
@Component
class HouseholdQueries {

    private static final String HOUSEHOLD = """
            select h.id as household, h.kind, h.joint, m.id as member, m.role, m.first, nullif(m.last, 'infinity') as last, m.person,
                   p.id as file, coalesce(i.family_name, m.family_name, '') as family_name,
                   coalesce(i.given_name, m.given_name, '') as given_name, coalesce(i.birth_told, m.birth_told) as birth_told,
                   coalesce(i.birth, m.birth) as birth, i.deceased_on
            from casefile.household h
            join casefile.household_member m on m.centre = h.centre and m.household = h.id
            left join casefile.person p on p.centre = m.centre and p.person = m.person
            left join casefile.identity i on i.centre = m.centre and i.person = m.person
            """;

    private static final String IN_ORDER = " order by h.kind, h.id, m.first, m.role <> 'head', birth, given_name, m.id";

    private final JdbcClient sql;

    HouseholdQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Every household in which somebody lives or lived, with all its members.
    List<Household> list(long person) {
        return read(sql.sql(HOUSEHOLD
                        + "where h.id in (select s.household from casefile.household_member s where s.person = :person)"
                        + IN_ORDER)
                .param("person", person));
    }

    /// The actual households of that day in which somebody has a benefit.
    ///
    /// @param person the only one of interest; null for all
    List<Household> listWithBenefit(LocalDate day, @Nullable Long person) {
        return read(sql.sql(HOUSEHOLD + """
                        where h.kind = 'actual' and m.first <= :day and m.last >= :day and h.id in (
                            select s.household from casefile.household_member s
                            join lateral casefile.held(s.centre, s.person) f on f.kind = 'benefit'
                                and f.first <= :day and f.last >= :day
                            where s.first <= :day and s.last >= :day and (:person::bigint is null or s.person = :person))
                        """ + IN_ORDER).param("day", day).param("person", person));
    }

    private static List<Household> read(JdbcClient.StatementSpec statement) {
        Map<UUID, Household> found = new LinkedHashMap<>();
        statement.query(row -> {
            var id = row.getObject("household", UUID.class);
            var household = found.get(id);
            if (household == null) {
                household = new Household(
                        id,
                        HouseholdKind.find(row.getString("kind")).orElseThrow(),
                        (Boolean) row.getObject("joint"),
                        new ArrayList<>());
                found.put(id, household);
            }
            household.members().add(member(row));
        });
        return List.copyOf(found.values());
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("member", UUID.class),
                SomebodyRows.read(row, ""),
                MemberRole.find(row.getString("role")).orElseThrow(),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }

    UUID create(HouseholdKind kind, @Nullable Boolean joint, String actor) {
        return sql.sql("insert into casefile.household (centre, kind, joint, typed_by) "
                        + "values (access.current_centre(), ?, ?, ?) returning id")
                .param(kind.code())
                .param(joint)
                .param(actor)
                .query(UUID.class)
                .single();
    }

    void answer(UUID household, @Nullable Boolean joint, String actor) {
        sql.sql("update casefile.household set joint = ?, typed_by = ? where id = ? and joint is distinct from ?")
                .param(joint)
                .param(actor)
                .param(household)
                .param(joint)
                .update();
    }

    /// @throws org.springframework.dao.DataIntegrityViolationException if somebody would live in two places
    void join(UUID household, Member member, String actor) {
        var who = member.who();
        boolean named = who.number() == null;
        sql.sql("""
                        insert into casefile.household_member (
                            centre, household, kind, person, family_name, given_name, birth_told, birth, role, first, last, typed_by)
                        select centre, id, kind, :person, :family, :given, :told, :birth, :role, :first, coalesce(:last::date, 'infinity'),
                               :actor
                        from casefile.household where id = :household
                        """)
                .param("person", who.number())
                .param("family", named ? who.familyName() : null)
                .param("given", named ? who.givenName() : null)
                .param("told", named && who.birth() != null ? who.birth().told() : null)
                .param("birth", named && who.birth() != null ? who.birth().day() : null)
                .param("role", member.role().code())
                .param("first", member.first())
                .param("last", member.last())
                .param("actor", actor)
                .param("household", household)
                .update();
    }

    void end(UUID member, LocalDate last, String actor) {
        sql.sql("update casefile.household_member set last = ?, typed_by = ? where id = ?")
                .params(last, actor, member)
                .update();
    }

    void withdraw(UUID member) {
        sql.sql("delete from casefile.household_member where id = ?")
                .param(member)
                .update();
    }

    /// What was known formerly of the households in which somebody lives or lived, the latest first.
    List<Former> listFormer(long person) {
        return sql.sql("""
                        select m.person, p.id as file, coalesce(i.family_name, m.family_name, '') as family_name,
                               coalesce(i.given_name, m.given_name, '') as given_name, coalesce(i.birth_told, m.birth_told) as birth_told,
                               coalesce(i.birth, m.birth) as birth, i.deceased_on, 'casefile.household.role.' || m.role as what,
                               m.first, nullif(m.last, 'infinity') as last, lower(m.known) as known_from, upper(m.known) as known_until
                        from casefile.household_member_history m
                        left join casefile.person p on p.centre = m.centre and p.person = m.person
                        left join casefile.identity i on i.centre = m.centre and i.person = m.person
                        where not isempty(m.known) and m.household in (
                            select household from casefile.household_member where person = :person
                            union all
                            select household from casefile.household_member_history where person = :person)
                        order by upper(m.known) desc, m.first limit 50
                        """)
                .param("person", person)
                .query((row, n) -> SomebodyRows.former(row))
                .list();
    }
}
