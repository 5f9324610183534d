package trede.casefile.households;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.households.Relation.Custody;

/// Reads and writes what people are to each other.
@Component
class RelationQueries {

    private final JdbcClient sql;

    RelationQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The relations of somebody, and those of whoever is or was their partner; by first day.
    List<Relation> list(long person) {
        return sql.sql("""
                        with own as materialized (
                            select r.* from casefile.relation r where r.a = :person
                            union
                            select r.* from casefile.relation r where r.b = :person),
                        couple as materialized (
                            select distinct case when a = :person then b else a end as person from own where kind in ('partner', 'spouse')),
                        each as (
                            select * from own
                            union
                            select r.* from couple join casefile.relation r on r.a = couple.person where r.kind in ('parent', 'guardian'))
                        select r.id, r.kind, r.custody, r.child_benefit, r.first, nullif(r.last, 'infinity') as last,
                               r.a as a_person, pa.id as a_file, ia.family_name as a_family_name, ia.given_name as a_given_name,
                               ia.birth_told as a_birth_told, ia.birth as a_birth, ia.deceased_on as a_deceased_on,
                               r.b as b_person, pb.id as b_file, coalesce(ib.family_name, r.family_name, '') as b_family_name,
                               coalesce(ib.given_name, r.given_name, '') as b_given_name,
                               coalesce(ib.birth_told, r.birth_told) as b_birth_told, coalesce(ib.birth, r.birth) as b_birth,
                               ib.deceased_on as b_deceased_on
                        from each r
                        join casefile.person pa on pa.centre = r.centre and pa.person = r.a
                        join casefile.identity ia on ia.centre = r.centre and ia.person = r.a
                        left join casefile.person pb on pb.centre = r.centre and pb.person = r.b
                        left join casefile.identity ib on ib.centre = r.centre and ib.person = r.b
                        order by r.first, b_birth, r.id
                        """)
                .param("person", person)
                .query((row, n) -> relation(row))
                .list();
    }

    private static Relation relation(ResultSet row) throws SQLException {
        return new Relation(
                row.getObject("id", UUID.class),
                SomebodyRows.read(row, "a_"),
                RelationKind.find(row.getString("kind")).orElseThrow(),
                SomebodyRows.read(row, "b_"),
                new Custody((Integer) row.getObject("custody"), row.getString("child_benefit")),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }

    /// @throws org.springframework.dao.DataIntegrityViolationException if the same holds already on one
    /// of these days
    void add(Relation relation, String actor) {
        var b = relation.b();
        boolean named = b.number() == null;
        sql.sql("""
                        insert into casefile.relation (
                            centre, a, b, family_name, given_name, birth_told, birth, kind, custody, child_benefit, first, last, typed_by)
                        values (access.current_centre(), :a, :b, :family, :given, :told, :birth, :kind, :custody, :benefit, :first,
                                coalesce(:last::date, 'infinity'), :actor)
                        """)
                .param("a", relation.a().number())
                .param("b", b.number())
                .param("family", named ? b.familyName() : null)
                .param("given", named ? b.givenName() : null)
                .param("told", named && b.birth() != null ? b.birth().told() : null)
                .param("birth", named && b.birth() != null ? b.birth().day() : null)
                .param("kind", relation.kind().code())
                .param("custody", relation.custody().percent())
                .param("benefit", relation.custody().benefit())
                .param("first", relation.first())
                .param("last", relation.last())
                .param("actor", actor)
                .update();
    }

    void end(UUID relation, LocalDate last, String actor) {
        sql.sql("update casefile.relation set last = ?, typed_by = ? where id = ?")
                .params(last, actor, relation)
                .update();
    }

    void withdraw(UUID relation) {
        sql.sql("delete from casefile.relation where id = ?").param(relation).update();
    }

    /// Whether somebody is a child, grandchild … of another, whenever that was, or the same.
    boolean descends(long person, long from) {
        return sql.sql("""
                        with recursive below (person) as (
                            select ?::bigint
                            union
                            select r.b from below join casefile.relation r on r.a = below.person
                            where r.kind = 'parent' and r.b is not null)
                        select exists (select from below where person = ?)
                        """).params(from, person).query(Boolean.class).single();
    }

    /// Somebody of this centre who has a file.
    Optional<Somebody> find(UUID file) {
        return sql.sql("""
                        select p.person, p.id as file, i.family_name, i.given_name, i.birth_told, i.birth, i.deceased_on
                        from casefile.person p
                        join casefile.identity i on i.centre = p.centre and i.person = p.person
                        where p.id = ?
                        """)
                .param(file)
                .query((row, n) -> SomebodyRows.read(row, ""))
                .optional();
    }

    List<Former> listFormer(long person) {
        return sql.sql("""
                        select case when r.a = :person then r.b else r.a end as person, p.id as file,
                               coalesce(i.family_name, r.family_name, '') as family_name,
                               coalesce(i.given_name, r.given_name, '') as given_name, coalesce(i.birth_told, r.birth_told) as birth_told,
                               coalesce(i.birth, r.birth) as birth, i.deceased_on,
                               case when r.a = :person then 'a.' else 'b.' end || r.kind as what, r.first,
                               nullif(r.last, 'infinity') as last, lower(r.known) as known_from, upper(r.known) as known_until
                        from casefile.relation_history r
                        left join casefile.person p on p.centre = r.centre and p.person = case when r.a = :person then r.b else r.a end
                        left join casefile.identity i on i.centre = p.centre and i.person = p.person
                        where (r.a = :person or r.b = :person) and not isempty(r.known)
                        order by upper(r.known) desc, r.first limit 50
                        """)
                .param("person", person)
                .query((row, n) -> told(SomebodyRows.former(row)))
                .list();
    }

    private static Former told(Former former) {
        var kind = RelationKind.find(former.what().substring(2)).orElseThrow();
        var seen = former.what().startsWith("a.") ? kind.inverse() : kind;
        return new Former(
                former.who(),
                "casefile.relation." + seen.code(),
                former.first(),
                former.last(),
                former.knownFrom(),
                former.knownUntil());
    }
}
