package trede.casefile.duplicates;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.finding.Likeness.Reason;

/// Which two people are worth a comparison: those who share a number, a telephone, an account, an
/// address, or a birth
/// and a sound. What very many share tells nothing and is left out, so that no block explodes.
@Component
class BlockQueries {

    private static final int MOST = 60;

    /// National number, telephone, address, account: what speaks for itself.
    private static final String OWN = """
            select key collate "C" as key, person, cast(:number as int) as bits from casefile.search_key where key >= '#' and key < '$'
            union all
            select key, person, :phone from casefile.search_key where key >= '+' and key < ','
            union all
            select key, person, :address from casefile.search_key where key >= '@' and key < 'A'
            union all
            select distinct ('!' || value) collate "C", person, cast(:account as int) from casefile.particular where kind = 'account'
            """;

    private static final String EACH_TWO = """
            insert into pair (person, other, bits)
            select one, two, bits
            from shared, unnest(people) one, unnest(people) two
            where one < two
            """;

    private final JdbcClient sql;

    BlockQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void begin() {
        sql.sql("drop table if exists pg_temp.focus, pg_temp.pair, pg_temp.sounding, pg_temp.alike")
                .update();
        sql.sql("create temporary table focus (person bigint primary key) on commit drop")
                .update();
        sql.sql(
                        "create temporary table pair (person bigint not null, other bigint not null, bits int not null) on commit drop")
                .update();
        sql.sql("select set_config('work_mem', '128MB', true), set_config('jit', 'off', true)")
                .query((row, n) -> true)
                .single();
    }

    /// Takes those who changed out of the list of them.
    ///
    /// @return how many
    int takeUnsure(int most) {
        int taken = sql.sql("""
                        with taken as (
                            delete from casefile.unsure u using (select person from casefile.unsure order by person limit :most) t
                            where u.centre = access.current_centre() and u.person = t.person
                            returning u.person)
                        insert into focus select person from taken
                        """).param("most", most).update();
        sql.sql("analyze focus").update();
        return taken;
    }

    /// How many changed, counted up to a limit.
    int countUnsure(int limit) {
        return sql.sql("select count(*) from (select from casefile.unsure limit ?) u")
                .param(limit)
                .query(Integer.class)
                .single();
    }

    void forgetUnsure() {
        sql.sql("delete from casefile.unsure where centre = access.current_centre()")
                .update();
    }

    /// Everybody with everybody. Statistics may not know yet who came in just now: a planner that takes
    /// them for a
    /// handful would look through all of them once for each.
    void pairAll() {
        sql.sql("select set_config('enable_nestloop', 'off', true)")
                .query((row, n) -> true)
                .single();
        sql.sql(
                        "with key as (%s), shared as (select array_agg(person) as people, bits from key group by key, bits having count(*) between 2 and :most) %s"
                                .formatted(OWN, EACH_TWO))
                .params(bits())
                .update();
        // the same day, or day and month swapped
        sql.sql("""
                        with sound as (
                            select k.person, split_part(k.key, ' ', 1) as key, least(i.birth, casefile.swapped(i.birth)) as day
                            from casefile.search_key k
                            join casefile.identity i on i.centre = k.centre and i.person = k.person
                            where k.key >= '~' and k.key < chr(127)),
                        shared as (
                            select array_agg(person) as people, 0 as bits from sound
                            group by day, key having count(*) between 2 and :most)
                        """ + EACH_TWO).param("most", MOST).update();
        // a month or a year only: two sounds and the year
        sql.sql("""
                        with sound as materialized (
                            select distinct k.person, split_part(k.key, ' ', 1) as key, extract(year from i.birth)::int as year,
                                   casefile.last_birth(i.birth_told, i.birth) > i.birth as vague
                            from casefile.search_key k
                            join casefile.identity i on i.centre = k.centre and i.person = k.person
                            where k.key >= '~' and k.key < chr(127)),
                        two as (
                            select a.person, a.year, a.vague, a.key as one, b.key as two
                            from sound a join sound b on b.person = a.person and b.key > a.key),
                        shared as (
                            select array_agg(person) as people, 0 as bits from two
                            group by year, one, two having count(*) between 2 and :most and bool_or(vague))
                        """ + EACH_TWO).param("most", MOST).update();
    }

    /// Those in focus with everybody.
    void pairFocus() {
        sql.sql("""
                        with mine as materialized (
                            select k.key, k.person, case left(k.key, 1) when '#' then :number when '+' then :phone else :address end as bits
                            from focus f
                            join casefile.search_key k on k.person = f.person
                            where k.key >= '#' and k.key < '$' or k.key >= '+' and k.key < ',' or k.key >= '@' and k.key < 'A')
                        insert into pair (person, other, bits)
                        select least(m.person, o.person), greatest(m.person, o.person), m.bits
                        from mine m
                        cross join lateral (select k.person, count(*) over () as many from casefile.search_key k
                                            where k.key = m.key limit :most + 1) o
                        where o.person <> m.person and o.many <= :most
                        """).params(bits()).update();
        sql.sql("""
                        insert into pair (person, other, bits)
                        select least(m.person, o.person), greatest(m.person, o.person), :account
                        from focus f
                        join casefile.particular m on m.person = f.person and m.kind = 'account'
                        join casefile.particular o on o.kind = 'account' and o.value = m.value and o.person <> m.person
                        """).params(bits()).update();
        pairByBirth();
    }

    private void pairByBirth() {
        sql.sql("""
                        with born as materialized (
                            select i.person, i.birth, casefile.swapped(i.birth) as swapped,
                                   date_trunc('month', i.birth)::date as month, date_trunc('year', i.birth)::date as year,
                                   casefile.last_birth(i.birth_told, i.birth) as last,
                                   array(select split_part(k.key, ' ', 1) from casefile.search_key k
                                         where k.person = i.person and k.key >= '~' and k.key < chr(127)) as sounds
                            from focus f join casefile.identity i on i.person = f.person)
                        insert into pair (person, other, bits)
                        select least(b.person, o.person), greatest(b.person, o.person), 0
                        from born b
                        cross join lateral (
                            select i.person from casefile.identity i where i.birth in (b.birth, b.swapped, b.month, b.year)
                            union
                            select i.person from casefile.identity i where b.last > b.birth and i.birth between b.birth and b.last) o
                        where o.person <> b.person
                          -- asked of each pair: the offset keeps the planner from joining everybody who sounds alike first
                          and exists (select from casefile.search_key t
                                      where t.person = o.person and t.key >= '~' and t.key < chr(127)
                                        and split_part(t.key, ' ', 1) = any (b.sounds) offset 0)
                        """).update();
    }

    private static Map<String, Object> bits() {
        var bits = new HashMap<String, Object>();
        bits.put("number", ComparisonQueries.bit(Reason.SAME_NUMBER));
        bits.put("phone", ComparisonQueries.bit(Reason.SAME_PHONE));
        bits.put("address", ComparisonQueries.bit(Reason.SAME_ADDRESS));
        bits.put("account", ComparisonQueries.bit(Reason.SAME_ACCOUNT));
        bits.put("most", MOST);
        return bits;
    }
}
