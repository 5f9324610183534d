package trede.benefits.calculation.pages;

import java.util.Optional;
import java.util.regex.Pattern;
import trede.benefits.calculation.sheet.Property.Part;

/// A part of a whole as people type it: `1/2`, `50 %`, nothing for all of it.
final class PartEntry {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");
    private static final int WHOLE = 100;

    private PartEntry() {}

    static Optional<Part> find(String typed) {
        String entry = typed.strip();
        if (entry.isEmpty() || entry.equals("1")) {
            return Optional.of(Part.WHOLE);
        }
        var fraction = FRACTION.matcher(entry);
        if (fraction.matches()) {
            return of(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        var percent = PERCENT.matcher(entry);
        return percent.matches() ? of(Integer.parseInt(percent.group(1)), WHOLE) : Optional.empty();
    }

    private static Optional<Part> of(int numerator, int denominator) {
        return numerator < 1 || denominator < numerator
                ? Optional.empty()
                : Optional.of(new Part(numerator, denominator));
    }
}
