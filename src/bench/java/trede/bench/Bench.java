package trede.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// Measures what we promise about speed and memory and prints medians and ratios of one run.
final class Bench {

    /// Some rows that belong together.
    interface Group {
        List<Row> measure(Homes homes) throws Exception;
    }

    private static final Map<String, Group> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("measures", MeasureRows::measure);
        GROUPS.put("census", CensusRows::measure);
        GROUPS.put("pages", PageRows::measure);
        GROUPS.put("search", SearchRows::measure);
        GROUPS.put("duplicates", DuplicateRows::measure);
        GROUPS.put("today", TodayRows::measure);
        GROUPS.put("import", ImportRows::measure);
        GROUPS.put("benefits", _ -> BenefitRows.measure());
        GROUPS.put("load", LoadRows::measure);
        GROUPS.put("workday", WorkdayRows::measure);
    }

    private Bench() {}

    public static void main(String[] words) throws Exception {
        // standard output belongs to the result, whatever else is printed on the way
        PrintStream result = System.out;
        System.setOut(System.err);
        var asked = new ArrayList<>(List.of(words));
        boolean fresh = asked.remove("--fresh");
        boolean json = takeJson(asked);
        if (!GROUPS.keySet().containsAll(asked)) {
            System.err.println("bin/bench [" + String.join("] [", GROUPS.keySet()) + "] [--format json] [--fresh]");
            System.exit(2);
        }
        var rows = measure(asked.isEmpty() ? List.copyOf(GROUPS.keySet()) : asked, fresh);
        result.print(json ? rows.json() + System.lineSeparator() : rows.table());
        result.flush();
        System.exit(0);
    }

    private static boolean takeJson(List<String> asked) {
        int at = asked.indexOf("--format");
        if (at < 0 || at + 1 >= asked.size()) {
            return false;
        }
        asked.remove(at);
        return "json".equals(asked.remove(at));
    }

    private static Result measure(List<String> names, boolean fresh) throws Exception {
        var root = Path.of(System.getProperty("trede.bench"));
        if (fresh) {
            for (String home : List.of(Homes.ALONE, Homes.CROWD, "towns")) {
                FileSystemUtils.deleteRecursively(root.resolve(home));
            }
        }
        var rows = new ArrayList<Row>();
        try (var homes = new Homes(root)) {
            for (var group : GROUPS.entrySet()) {
                if (names.contains(group.getKey())) {
                    Homes.say("Measuring " + group.getKey() + " …");
                    long begun = System.nanoTime();
                    rows.addAll(group.getValue().measure(homes));
                    Homes.say("… " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
                }
            }
        }
        return new Result(rows);
    }
}
