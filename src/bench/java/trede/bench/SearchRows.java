package trede.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The search field, keystroke by keystroke, in a large centre among five hundred others.
final class SearchRows {

    private static final int BOUND = 30;
    private static final long WARM_UP = 20_000_000_000L;

    private final House crowd;
    private final List<String> names = new ArrayList<>();
    private final List<String> otherwise = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> births = new ArrayList<>();
    private final List<String> combined = new ArrayList<>();
    private final List<String> both = new ArrayList<>();
    private final List<String> streets = new ArrayList<>();

    private SearchRows(House crowd) {
        this.crowd = crowd;
    }

    static List<Row> measure(Homes homes) throws Exception {
        var rows = new SearchRows(homes.crowd());
        rows.prepare();
        return rows.measure();
    }

    /// Everybody gets a telephone and lives in one of 400 streets; some people are remembered in several ways.
    private void prepare() throws Exception {
        int centre = crowd.operator(Sample.LARGE.code()).centre().id();
        crowd.ownerDoes("""
                insert into casefile.search_key (centre, key, person)
                select centre, '+' || reverse('324' || lpad((70000000 + person)::text, 8, '0')), person
                from casefile.person where centre = %d
                on conflict do nothing""".formatted(centre), """
                insert into casefile.search_key (centre, key, person)
                select p.centre, '&' || w.word, p.person
                from casefile.person p
                cross join lateral casefile.street_words('Straat' || chr(97 + (p.person %% 20)::int) || chr(97 + (p.person / 20 %% 20)::int)
                    || 'straat ' || p.person * 7919 %% 180) as w(word)
                where p.centre = %d
                on conflict do nothing""".formatted(centre), "vacuum analyze casefile.search_key");
        try (var owner = crowd.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select i.family_name, i.given_name, i.birth::text, i.person
                        from casefile.identity i
                        where i.centre = %d order by i.person * 7919 %% 10007, i.person limit 200""".formatted(centre))) {
            while (rows.next()) {
                String name = rows.getString(1) + " " + rows.getString(2);
                for (int letters = 2; letters <= Math.min(9, name.length()); letters++) {
                    names.add(name.substring(0, letters));
                }
                otherwise.add(rows.getString(1).toLowerCase(Locale.ROOT).replace("z", "s").replace("ou", "w") + "h");
                births.add(rows.getString(3));
                phones.add("04" + (70000000 + rows.getLong(4)));
                both.add(rows.getString(2) + " " + rows.getString(1));
                streets.add("straat" + (char) ('a' + rows.getLong(4) % 20) + (char) ('a' + rows.getLong(4) / 20 % 20) + "str "
                        + rows.getLong(4) * 7919 % 180);
                combined.add(rows.getString(1) + " " + rows.getString(3).substring(0, 4));
            }
        }
    }

    private List<Row> measure() throws Exception {
        var rows = new ArrayList<Row>();
        try (var program = Program.start(crowd.root());
                var reader = new Reader(program, Sample.LARGE, "reader-1")) {
            warmUp(reader);
            rows.add(row(reader, "beginning of a name", names));
            rows.add(row(reader, "name spelled otherwise", otherwise));
            rows.add(row(reader, "birth date", births));
            rows.add(row(reader, "telephone", phones));
            rows.add(row(reader, "name and year", combined));
            rows.add(row(reader, "given and family name", both));
            rows.add(row(reader, "street and number", streets));
            rows.add(row(reader, "beginning that thousands share", List.of("va", "van", "de", "al", "el", "be")));
        }
        return rows;
    }

    /// A program that has just started compiles what it runs: that is over before anything is counted.
    private void warmUp(Reader reader) throws Exception {
        long until = System.nanoTime() + WARM_UP;
        for (int i = 0; System.nanoTime() < until; i++) {
            for (var typed : List.of(names, otherwise, births, phones, combined, both, streets)) {
                reader.read(address(typed.get(i % typed.size())));
            }
        }
    }

    private static String address(String typed) {
        return "people?small=true&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static Row row(Reader reader, String what, List<String> typed) throws Exception {
        var number = new int[1];
        return Row.p95AtMost(
                BOUND,
                "search: " + what + ", of %,d people".formatted(Sample.LARGE.people()),
                Timing.of(
                        80,
                        300,
                        () -> reader.read(address(typed.get(number[0]++ % typed.size())))));
    }
}
