package trede.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trede.casefile.FactCode;
import trede.monitor.census.Census;
import trede.time.Period;

/// The same facts in DuckDB, and the three Antwerp measures as queries: once as the definitions read, set
/// after set,
/// once tuned by hand to go through the facts a single time.
final class DuckFacts implements AutoCloseable {

    private static final String SETS = """
            with touching as (select * from fact where first <= date '%2$s' and last >= date '%1$s'),
            on_benefit as (select distinct person from touching where kind = 'benefit'),
            employed as (select distinct person from touching where kind = 'employment'),
            article_60 as (select distinct person from touching where kind = 'employment' and code = 'article_60'),
            activated_benefit as (select distinct person from touching where kind = 'employment' and code = 'activated_benefit'),
            registered as (select distinct person from touching
                           where kind = 'registration' and code in ('population', 'aliens', 'waiting')),
            aged as (select person from person where birth between date '%3$s' and date '%4$s'),
            double_article_60 as (select person from on_benefit where person in (select person from article_60)),
            double_activated as (select person from on_benefit where person in (select person from activated_benefit)
                                 and person not in (select person from double_article_60)),
            single as (select person from on_benefit where person not in (select person from double_article_60)
                       and person not in (select person from double_activated)),
            age as (select person from single where person not in (select person from aged)),
            no_registration as (select person from single where person in (select person from aged)
                                and person not in (select person from registered)),
            activatable as (select person from single where person in (select person from aged)
                            and person in (select person from registered)),
            latest as (select person, code from touching where kind = 'screening'
                       qualify row_number() over (partition by person order by first desc, last desc, code desc) = 1),
            none as (select person from activatable where person in (select person from latest where code = 'none')),
            social as (select person from activatable
                       where person in (select person from latest where code in ('social', 'none'))),
            professional as (select person from activatable where person not in (select person from social)),
            begun as (select distinct person from fact where kind = 'screening' and first <= date '%2$s'),
            unscreened as (select person from professional where person not in (select person from latest)),
            activated as (select person from professional where person in (select person from touching
                          where kind = 'activity' and code in ('language', 'labour', 'study', 'external_partner'))),
            employed_only as (select person from professional where person not in (select person from activated)
                              and person in (select person from employed)),
            participating as (select person from social where person in (select person from touching
                              where kind = 'activity' and code <> 'care'))
            """;
    private static final String RECONCILIATION = """
            select (select count(*) from on_benefit) as "initial-population",
                   (select count(*) from on_benefit where person not in (select person from activatable)) as excluded,
                   (select count(*) from double_article_60) as "excluded.double_article_60",
                   (select count(*) from double_activated) as "excluded.double_activated_benefit",
                   (select count(*) from age) as "excluded.age",
                   (select count(*) from no_registration) as "excluded.no_registration",
                   (select count(*) from activatable) as activatable,
                   (select count(*) from social) as social,
                   (select count(*) from none) as "social.none",
                   (select count(*) from professional) as professional,
                   (select count(*) from unscreened where person not in (select person from begun)) as not_yet_screened,
                   (select count(*) from unscreened where person in (select person from begun)) as screening_expired
            """;
    private static final String PROFESSIONAL = """
            select (select count(*) from professional) as from_benefit,
                   (select count(*) from activated) as "from_benefit.activated",
                   (select count(*) from employed_only) as "from_benefit.employed_only",
                   (select count(*) from article_60) as article_60,
                   (select count(*) from activated_benefit where person not in (select person from article_60)) as activated_benefit,
                   (select count(*) from (from professional union from article_60 union from activated_benefit)) as denominator,
                   (select count(*) from (from activated union from article_60 union from activated_benefit)) as numerator
            """;
    private static final String SOCIAL = """
            select (select count(*) from social) as denominator, (select count(*) from participating) as numerator
            """;
    private static final String ONE_SCAN = """
            with each as (
                select person,
                       bool_or(kind = 'benefit' and last >= date '%1$s') as b,
                       bool_or(code = 'article_60' and last >= date '%1$s') as a60,
                       bool_or(code = 'activated_benefit' and last >= date '%1$s') as act,
                       bool_or(kind = 'employment' and last >= date '%1$s') as emp,
                       bool_or(code in ('population', 'aliens', 'waiting') and last >= date '%1$s') as reg,
                       bool_or(code in ('language', 'labour', 'study', 'external_partner') and last >= date '%1$s') as work,
                       bool_or(kind = 'activity' and code <> 'care' and last >= date '%1$s') as more,
                       bool_or(kind = 'screening') as begun,
                       arg_max(code, (first, last, code)) filter (kind = 'screening' and last >= date '%1$s') as latest
                from fact where first <= date '%2$s' group by person),
            sorted as (select *, birth between date '%3$s' and date '%4$s' as aged,
                              b and not a60 and not act as single,
                              b and not a60 and not act and aged and reg as activatable,
                              activatable and coalesce(latest in ('social', 'none'), false) as soc,
                              activatable and not soc as pro
                       from each join person using (person))
            select count(*) filter (b), count(*) filter (b and not activatable), count(*) filter (b and a60),
                   count(*) filter (b and act and not a60), count(*) filter (single and not aged),
                   count(*) filter (single and aged and not reg), count(*) filter (activatable), count(*) filter (soc),
                   count(*) filter (soc and latest = 'none'), count(*) filter (pro),
                   count(*) filter (pro and latest is null and not begun), count(*) filter (pro and latest is null and begun),
                   count(*) filter (pro), count(*) filter (pro and work), count(*) filter (pro and not work and emp),
                   count(*) filter (a60), count(*) filter (act and not a60), count(*) filter (pro or a60 or act),
                   count(*) filter (pro and work or a60 or act), count(*) filter (soc), count(*) filter (soc and more)
            from sorted
            """;

    private final Connection duck;

    DuckFacts(Census census, Path folder) throws SQLException, IOException {
        Path people = folder.resolve("people.csv");
        Path facts = folder.resolve("facts.csv");
        try (var writer = Files.newBufferedWriter(people)) {
            for (int who = 0; who < census.size(); who++) {
                writer.write(who + "," + census.born(who) + "\n");
            }
        }
        try (var writer = Files.newBufferedWriter(facts)) {
            for (int who = 0; who < census.size(); who++) {
                for (var fact : census.facts(who).toList()) {
                    var until = fact.until() == null ? LocalDate.of(9999, 12, 31) : fact.until();
                    writer.write(who + "," + fact.kind() + "," + fact.code() + "," + fact.from() + "," + until + "\n");
                }
            }
        }
        duck = DriverManager.getConnection("jdbc:duckdb:");
        String codes = Arrays.stream(FactCode.values())
                .map(code -> "'" + code.code() + "'")
                .collect(Collectors.joining(", "));
        execute("create type code as enum (" + codes + ")");
        execute("create table person as from read_csv('" + people + "', columns = {person: 'INT', birth: 'DATE'})");
        execute("create table fact as select person, kind::enum ('benefit', 'registration', 'screening', 'activity', "
                + "'employment', 'support', 'exit') as kind, code::code as code, first, last from read_csv('" + facts
                + "', columns = {person: 'INT', kind: 'VARCHAR', code: 'VARCHAR', first: 'DATE', last: 'DATE'})");
    }

    /// Three queries, one per measure.
    Map<String, Integer> count(Period quarter, int youngest, int oldest) throws SQLException {
        var cells = new LinkedHashMap<String, Integer>();
        cells.putAll(cells("activation.reconciliation ", filled(SETS + RECONCILIATION, quarter, youngest, oldest)));
        cells.putAll(cells("activation.professional ", filled(SETS + PROFESSIONAL, quarter, youngest, oldest)));
        cells.putAll(cells("activation.social ", filled(SETS + SOCIAL, quarter, youngest, oldest)));
        return cells;
    }

    /// All cells by one query, in the same order.
    List<Integer> countAtOnce(Period quarter, int youngest, int oldest) throws SQLException {
        return List.copyOf(
                cells("#", filled(ONE_SCAN, quarter, youngest, oldest)).values());
    }

    private Map<String, Integer> cells(String prefix, String query) throws SQLException {
        try (var statement = duck.createStatement();
                var row = statement.executeQuery(query)) {
            var columns = row.getMetaData();
            var cells = new LinkedHashMap<String, Integer>();
            row.next();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                cells.put("#".equals(prefix) ? "#" + i : prefix + columns.getColumnLabel(i), row.getInt(i));
            }
            return cells;
        }
    }

    private static String filled(String query, Period quarter, int youngest, int oldest) {
        return query.formatted(
                quarter.first(),
                quarter.last(),
                quarter.last().minusYears(oldest + 1L).plusDays(1),
                quarter.last().minusYears(youngest));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
