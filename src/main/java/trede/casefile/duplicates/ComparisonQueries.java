package trede.casefile.duplicates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.finding.Likeness;
import trede.casefile.finding.Likeness.Reason;

/// Compares the pairs that were found, all at once; what the reasons are worth is decided by [Likeness],
/// once for each
/// set of reasons that occurs.
@Component
class ComparisonQueries {

    private static final String SOUNDING = """
            create temporary table sounding on commit drop as
            with people as (select person from pair union select other from pair),
            name as (
                select i.family_name as name from people p join casefile.identity i on i.person = p.person
                union
                select i.given_name from people p join casefile.identity i on i.person = p.person)
            select name, casefile.sounds_of_name(name) as sounds,
                   array_to_string(array(select casefile.name_keys(name)), '') as plain
            from name
            """;

    private final JdbcClient sql;

    ComparisonQueries(JdbcClient sql) {
        this.sql = sql;
    }

    static int bit(Reason reason) {
        return 1 << reason.ordinal();
    }

    private static Set<Reason> reasons(int bits) {
        return Arrays.stream(Reason.values())
                .filter(reason -> (bits & bit(reason)) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
    }

    void compare() {
        sql.sql(SOUNDING).update();
        sql.sql("analyze sounding").update();
        sql.sql("analyze pair").update();
        sql.sql("""
                        create temporary table alike on commit drop as
                        select p.person, p.other, p.bits
                            | case when n.family = 2 and n.given = 2 then %d when n.family > 0 and n.given > 0 then %d
                                   when n.swapped then %d when n.family > 0 or n.given > 0 then %d else 0 end
                            | case when a.birth = b.birth and n.whole then %d when n.whole and casefile.swapped(a.birth) = b.birth then %d
                                   when not n.whole and a.birth <= casefile.last_birth(b.birth_told, b.birth)
                                        and b.birth <= casefile.last_birth(a.birth_told, a.birth) then %d else 0 end
                            | case when a.niss = b.niss and a.niss <> '' then %d when a.niss <> '' and b.niss <> '' then %d else 0 end as bits
                        from (select person, other, bit_or(bits) as bits from pair group by person, other) p
                        join casefile.identity a on a.person = p.person
                        join casefile.identity b on b.person = p.other
                        join sounding fa on fa.name = a.family_name
                        join sounding fb on fb.name = b.family_name
                        join sounding ga on ga.name = a.given_name
                        join sounding gb on gb.name = b.given_name
                        cross join lateral (
                            select case when fa.plain = fb.plain then 2 when fa.sounds && fb.sounds then 1 else 0 end as family,
                                   case when ga.plain = gb.plain then 2 when ga.sounds && gb.sounds then 1 else 0 end as given,
                                   (fa.plain = gb.plain and fa.plain <> '' or fa.sounds && gb.sounds)
                                       and (ga.plain = fb.plain and ga.plain <> '' or ga.sounds && fb.sounds) as swapped,
                                   casefile.last_birth(a.birth_told, a.birth) = a.birth
                                       and casefile.last_birth(b.birth_told, b.birth) = b.birth as whole) n
                        """.formatted(
                                bit(Reason.SAME_NAME),
                                bit(Reason.SOUNDING_NAME),
                                bit(Reason.SWAPPED_NAME),
                                bit(Reason.PART_OF_NAME),
                                bit(Reason.SAME_BIRTH),
                                bit(Reason.SWAPPED_BIRTH),
                                bit(Reason.POSSIBLE_BIRTH),
                                bit(Reason.SAME_NUMBER),
                                bit(Reason.OTHER_NUMBER)))
                .update();
    }

    /// @return how many pairs are worth a look
    int keep() {
        List<Integer> worth = sql.sql("select distinct bits from alike").query(Integer.class).list().stream()
                .filter(bits -> Likeness.isWorthComparing(reasons(bits)))
                .toList();
        return sql.sql("""
                        insert into casefile.suspicion (centre, person, other, reasons, strength)
                        select access.current_centre(), a.person, a.other, string_to_array(w.reasons, ','), w.strength
                        from alike a
                        join unnest(cast(:bits as int[]), cast(:reasons as text[]), cast(:strengths as int[])) w(bits, reasons, strength)
                          on w.bits = a.bits
                        where not exists (select from casefile.not_same n where n.person = a.person and n.other = a.other)
                        on conflict do nothing
                        """)
                .param("bits", worth.toArray(Integer[]::new))
                .param("reasons", worth.stream().map(ComparisonQueries::codes).toArray(String[]::new))
                .param(
                        "strengths",
                        worth.stream()
                                .map(bits -> Likeness.strength(reasons(bits)))
                                .toArray(Integer[]::new))
                .update();
    }

    private static String codes(int bits) {
        return reasons(bits).stream().map(Reason::code).collect(Collectors.joining(","));
    }
}
