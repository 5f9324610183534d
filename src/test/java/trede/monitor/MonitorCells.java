package trede.monitor;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import trede.monitor.census.Census;
import trede.monitor.census.Censuses;
import trede.monitor.census.People;
import trede.time.Period;

/// What the monitor answers, as people by cell, named as their source names them.
final class MonitorCells {

    private final Reports reports;
    private final Measures measures;
    private final Censuses censuses;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Map<Long, String> sources = new HashMap<>();

    MonitorCells(
            Reports reports, Measures measures, Censuses censuses, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.reports = reports;
        this.measures = measures;
        this.censuses = censuses;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Sees what was written meanwhile.
    void renew() {
        censuses.refresh();
        sources.clear();
        transaction.executeWithoutResult(status -> jdbc.query("select person, source from casefile.person", row -> {
            sources.put(row.getLong("person"), row.getString("source"));
        }));
    }

    Map<String, Set<String>> cells(String measure, Period period, @Nullable Instant knownAt) {
        var report = reports.get(new Ask(measures.get(measure), period, knownAt, Options.NONE));
        var cells = new TreeMap<String, Set<String>>();
        for (Cell cell : report.cells()) {
            cells.put(cell.id(), named(report.census(), cell.people()));
            if (cell.denominator() != null) {
                cells.put(cell.id() + "|of", named(report.census(), cell.denominator()));
            }
        }
        return cells;
    }

    private Set<String> named(Census census, People people) {
        var named = new TreeSet<String>();
        people.forEach(place -> named.add(sources.get(census.number(place))));
        return named;
    }
}
