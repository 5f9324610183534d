package trede.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/// When a person was born, as far as anybody knows.
///
/// @param told as the source wrote it: `1980-05-17`, `1980-05`, `1980`, or with 00 for what is unknown
/// @param day the first possible day
public record Birth(String told, LocalDate day) {

    private static final Pattern WHOLE = Pattern.compile("\\d{4}-(?!00)\\d{2}-(?!00)\\d{2}");

    /// Whether year, month and day are all known.
    public boolean whole() {
        return WHOLE.matcher(told).matches();
    }

    /// Completed years; born on 29 February, a year more on 1 March.
    public int ageOn(LocalDate today) {
        return Period.between(day, today).getYears();
    }
}
