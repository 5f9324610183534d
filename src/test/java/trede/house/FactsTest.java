package trede.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Counting rests on what every room publishes as facts, and on nothing behind their doors.
class FactsTest {

    private static final Pattern TABLE =
            Pattern.compile("\\b(casefile|access|exchange|law|town|home)\\.([a-z_]+)\\b(?!\\s*\\()");
    private static final Pattern READS = Pattern.compile("(?is).*\\b(from|join|into|update|copy)\\s.*");

    @Test
    void theMonitorReadsOnlyFactViewsAndItsOwnTables() {
        var behindDoors = new ArrayList<String>();
        for (var quoted : Sources.read(Sources.MAIN).quoted) {
            if (!Sources.room(quoted.file()).equals("monitor")
                    || !READS.matcher(quoted.text()).matches()) {
                continue;
            }
            var table = TABLE.matcher(quoted.text());
            while (table.find()) {
                if (!table.group(2).startsWith("fact_")) {
                    behindDoors.add(quoted.file() + ": " + table.group());
                }
            }
        }
        assertThat(behindDoors).isEmpty();
    }
}
