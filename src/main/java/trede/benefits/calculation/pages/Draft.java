package trede.benefits.calculation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A form that is being filled in: what was typed, and how many of each there are.
public record Draft(Map<String, String> values) {

    private static final Pattern ROW = Pattern.compile("([rhpte])(\\d{1,2})_[a-z_]+");
    private static final int MOST = 12;

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    public boolean is(String field, String code) {
        return value(field).equals(code);
    }

    /// The beginnings of the names of fields of a kind: `r0_`, `r3_`.
    ///
    /// @param kind r resources, h housemates, p property, t transfers, e exempted before
    public List<String> rows(String kind) {
        var rows = new TreeSet<Integer>();
        for (var field : values.keySet()) {
            var row = ROW.matcher(field);
            if (row.matches() && row.group(1).equals(kind)) {
                rows.add(Integer.parseInt(row.group(2)));
            }
        }
        return rows.stream().limit(MOST).map(row -> kind + row + "_").toList();
    }

    /// The same after a button was pressed: one row more, or one less.
    Draft after(String add, String remove) {
        var next = new LinkedHashMap<>(values);
        if (!remove.isEmpty()) {
            next.keySet().removeIf(field -> field.startsWith(remove));
        }
        if (add.length() == 1 && "rhpte".contains(add) && rows(add).size() < MOST) {
            next.put(free(add) + (add.equals("t") || add.equals("e") ? "day" : "kind"), "");
        }
        return new Draft(next);
    }

    private String free(String kind) {
        int row = 0;
        while (rows(kind).contains(kind + row + "_")) {
            row++;
        }
        return kind + row + "_";
    }
}
