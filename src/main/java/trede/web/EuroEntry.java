package trede.web;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// An amount as people type it: `1.234,56`, `1234.56`, `€ 400`, `1 200`. Whole cents of euro.
public final class EuroEntry {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final int CENTS = 2;

    private EuroEntry() {}

    /// The amount that is meant; empty if nobody could tell.
    public static OptionalLong find(String typed) {
        String entry = typed.replaceAll("[€\\s\\u00a0\\u202f']", "").replaceAll("(?i)eur(o)?$", "");
        int comma = entry.lastIndexOf(',');
        if (comma >= 0) {
            String whole = entry.substring(0, comma);
            entry = (GROUPED.matcher(whole).matches() ? whole.replace(".", "") : whole) + "."
                    + entry.substring(comma + 1);
        } else if (GROUPED.matcher(entry).matches()) {
            entry = entry.replace(".", "");
        }
        return PLAIN.matcher(entry).matches()
                ? OptionalLong.of(new BigDecimal(entry).movePointRight(CENTS).longValueExact())
                : OptionalLong.empty();
    }
}
