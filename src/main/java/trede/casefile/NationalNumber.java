package trede.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Belgian national register or bis number: eleven digits, the last two of which check the others.
public final class NationalNumber {

    private static final Pattern SEPARATORS = Pattern.compile("[./ -]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{11}");

    private NationalNumber() {}

    /// Without the marks that people write between its parts.
    public static String bare(String told) {
        return SEPARATORS.matcher(told).replaceAll("");
    }

    /// Whether its check digits are right, for someone born before 2000 or since.
    public static boolean isRight(String bare) {
        if (!DIGITS.matcher(bare).matches()) {
            return false;
        }
        return century(bare) != 0;
    }

    /// The century that the check digits tell; 0 if they are wrong.
    private static int century(String bare) {
        long number = Long.parseLong(bare.substring(0, 9));
        long check = Long.parseLong(bare.substring(9));
        return check == 97 - number % 97 ? 1900 : check == 97 - (2_000_000_000L + number) % 97 ? 2000 : 0;
    }

    /// The birth that a right number tells: 1983-06-12, or 1983-00-00 where its month and day are not known.
    /// The month of a bis number is 20 or 40 higher.
    public static Optional<Birth> birth(String bare) {
        if (!isRight(bare)) {
            return Optional.empty();
        }
        int year = century(bare) + Integer.parseInt(bare.substring(0, 2));
        int month = Integer.parseInt(bare.substring(2, 4)) % 20;
        int day = Integer.parseInt(bare.substring(4, 6));
        try {
            return Optional.of(
                    month == 0 || day == 0
                            ? new Birth(year + "-00-00", LocalDate.of(year, 1, 1))
                            : new Birth(LocalDate.of(year, month, day).toString(), LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// `f` or `m` as a right number tells it: its sequence is even for women. A bis number with 20 added to
    /// its month was given before the sex was known.
    public static Optional<String> gender(String bare) {
        if (!isRight(bare)) {
            return Optional.empty();
        }
        int month = Integer.parseInt(bare.substring(2, 4));
        return month >= 20 && month < 40
                ? Optional.empty()
                : Optional.of(Integer.parseInt(bare.substring(6, 9)) % 2 == 0 ? "f" : "m");
    }

    /// As it is written on papers: 80.05.17-999.42; anything else as it is.
    public static String written(String bare) {
        return DIGITS.matcher(bare).matches() ? bare.replaceFirst("(..)(..)(..)(...)(..)", "$1.$2.$3-$4.$5") : bare;
    }
}
