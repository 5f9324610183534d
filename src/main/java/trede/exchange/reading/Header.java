package trede.exchange.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The first row of a file: which column stands where.
final class Header {

    private final ExchangeFile file;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names;

    private Header(ExchangeFile file, List<String> names) {
        this.file = file;
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i), i);
        }
    }

    /// Reads the header and says what is wrong with it.
    static Header read(ExchangeFile file, CsvRecord record, Consumer<Finding> findings) {
        var header = new Header(file, List.copyOf(record.getFields()));
        header.judge(Math.toIntExact(record.getStartingLineNumber()), findings);
        return header;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /// Where a column stands; −1 if nowhere.
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    private void judge(int line, Consumer<Finding> findings) {
        if (names.size() == 1
                && !file.knows(names.getFirst())
                && names.getFirst().matches(".*[;\t|].*")) {
            findings.accept(Finding.ofFile(file, line, "", "exchange.problem.separator"));
            return;
        }
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0 || name.startsWith("\uDCFF\uDCFE"))) {
            findings.accept(Finding.ofFile(file, line, "", "exchange.problem.utf16"));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            judgeColumn(line, i, findings);
        }
        for (String column : file.required()) {
            if (!has(column)) {
                findings.accept(Finding.ofFile(file, line, column, "exchange.problem.column_missing", file.columns()));
            }
        }
    }

    private void judgeColumn(int line, int i, Consumer<Finding> findings) {
        String name = names.get(i);
        String shown = Finding.shown(name);
        if (!file.knows(name)) {
            findings.accept(
                    Finding.ofFile(file, line, shown, "exchange.problem.column_unknown", shown, file.columns()));
        } else if (places.getOrDefault(name, i) != i) {
            findings.accept(Finding.ofFile(file, line, shown, "exchange.problem.column_twice"));
        }
    }
}
