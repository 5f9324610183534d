package trede.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Hundreds of other centres in the same database, made set by set: what they hold is only roughly like
/// real lives.
final class Crowd {

    private static final int PEOPLE = 5_300;
    private static final int AT_ONCE = 50;

    private Crowd() {}

    static void settle(House house, int centres) throws SQLException {
        house.ownerDoes("""
                insert into access.centre (code, name, municipality)
                select 'other-' || n, 'OCMW other ' || n, '11035' from generate_series(1, %d) n""".formatted(centres));
        var indexes = indexes(house);
        for (var index : indexes) {
            house.ownerDoes("drop index casefile." + index.name());
        }
        for (int from = 1; from <= centres; from += AT_ONCE) {
            Homes.say("  other centres " + from + " to " + (from + AT_ONCE - 1));
            settle(house, from, from + AT_ONCE - 1);
        }
        for (var index : indexes) {
            Homes.say("  index " + index.name());
            house.ownerDoes("set maintenance_work_mem = '512MB'", index.definition());
        }
    }

    /// An index that is quicker made at the end than kept up to date on the way.
    private record Index(String name, String definition) {}

    private static List<Index> indexes(House house) throws SQLException {
        try (var owner = house.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select indexname, indexdef from pg_indexes
                        where schemaname = 'casefile' and tablename in ('fact', 'identity', 'search_key')
                          and indexname not in (select conname from pg_constraint)""")) {
            var indexes = new ArrayList<Index>();
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
            return indexes;
        }
    }

    private static void settle(House house, int from, int until) throws SQLException {
        String those = "select id from access.centre where code in (select 'other-' || n from generate_series(%d, %d) n)"
                .formatted(from, until);
        house.ownerDoes(
                """
                insert into casefile.person (centre, source)
                select c.id, 'P' || n from (%s) c, generate_series(1, %d) n""".formatted(those, PEOPLE),
                """
                insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, language, told_by)
                select centre, person, initcap(left(translate(md5(person::text), '0123456789', 'ghijklmnop'), 7)),
                       initcap(right(translate(md5(person::text), '0123456789', 'ghijklmnop'), 6)),
                       (date '1955-01-01' + (person * 7919 %% 18000)::int)::text,
                       date '1955-01-01' + (person * 7919 %% 18000)::int, 'nl', 0
                from casefile.person where centre in (%s)""".formatted(those),
                """
                insert into casefile.search_key (centre, key, person)
                select centre, lower(family_name), person from casefile.identity where centre in (%1$s)
                union all
                select centre, lower(given_name), person from casefile.identity where centre in (%1$s)
                union all
                select centre, '~' || left(lower(family_name), 4) || ' ' || lower(family_name), person from casefile.identity where centre in (%1$s)
                union all
                select centre, '=p' || person, person from casefile.identity where centre in (%1$s)""".formatted(those),
                facts(those, "benefit", "(array['living_wage', 'equivalent_living_wage'])[1 + (person % 5 / 4)::int]", 110),
                facts(those, "registration", "(array['population', 'aliens'])[1 + (person % 3 / 2)::int]", 102),
                facts(those, "screening", "(array['professional', 'professional', 'social', 'none'])[1 + (person % 4)::int]", 60),
                facts(those, "activity", "(array['language', 'labour', 'social', 'study', 'care'])[1 + (person % 5)::int]", 80),
                facts(those, "employment", "(array['article_60', 'regular', 'activated_benefit'])[1 + (person % 3)::int]", 30),
                facts(those, "exit", "(array['work', 'moved', 'unknown'])[1 + (person % 3)::int]", 35));
    }

    /// @param percent so many facts of the kind per hundred people
    private static String facts(String those, String kind, String code, int percent) {
        String day = "date '2021-07-01' + (p.person * 6151 % 1400)::int + n * 400";
        String last = "exit".equals(kind)
                ? day
                : "case when p.person % 4 = n then 'infinity' else " + day + " + 20 + (p.person * 31 % 340)::int end";
        return """
                insert into casefile.fact (centre, person, kind, code, first, last, told_by)
                select p.centre, p.person, '%s', (%s)::casefile.fact_code, %s, %s, 0
                from casefile.person p, generate_series(0, 1) n
                where p.centre in (%s) and p.person * 104729 %% 100 < %d - 100 * n
                order by p.centre, p.person""".formatted(kind, code.replace("person", "p.person"), day, last, those, percent);
    }
}
