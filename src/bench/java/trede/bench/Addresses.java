package trede.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The pages that are asked for: where the monitor is, which people there are, what somebody types to
/// find them.
///
/// @param people public ids of some people, spread over the centre
/// @param typing what stands in the search field while names are typed, letter by letter
record Addresses(List<String> people, List<String> typing) {

    private static final int SOME = 300;

    static final String MEASURE = "activation.reconciliation";

    static Addresses of(House house, Sample sample) throws SQLException {
        int centre = house.operator(sample.code()).centre().id();
        var people = new ArrayList<String>();
        var typing = new ArrayList<String>();
        try (var owner = house.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select p.id, i.family_name, i.given_name
                        from casefile.person p join casefile.identity i using (centre, person)
                        where centre = %d order by p.person * 7919 %% 10007, p.person limit %d""".formatted(centre, SOME))) {
            while (rows.next()) {
                people.add(rows.getString(1));
                String name = rows.getString(2) + " " + rows.getString(3);
                for (int letters = 1; letters <= Math.min(8, name.length()); letters++) {
                    typing.add(name.substring(0, letters));
                }
            }
        }
        return new Addresses(people, typing);
    }

    /// Five periods side by side.
    static String monitor() {
        return "monitor/" + Sample.QUARTER;
    }

    static String monitorKnownAt(java.time.Instant instant) {
        return monitor() + "?knownAt=" + instant;
    }

    /// The first page of the people behind a figure.
    static String drillDown(String cell) {
        return monitor() + "/" + MEASURE + "/" + cell;
    }

    String person(int n) {
        return "people/" + people.get(Math.floorMod(n, people.size()));
    }

    /// Where a person stands in every measure and period.
    String standing(int n) {
        return "monitor/people/" + people.get(Math.floorMod(n, people.size()));
    }

    String search(int n) {
        return "people?q="
                + java.net.URLEncoder.encode(
                        typing.get(Math.floorMod(n, typing.size())), java.nio.charset.StandardCharsets.UTF_8);
    }
}
