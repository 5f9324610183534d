package trede.casefile;

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
        long number = Long.parseLong(bare.substring(0, 9));
        long check = Long.parseLong(bare.substring(9));
        return check == 97 - number % 97 || check == 97 - (2_000_000_000L + number) % 97;
    }

    /// As it is written on papers: 80.05.17-999.42; anything else as it is.
    public static String written(String bare) {
        return DIGITS.matcher(bare).matches() ? bare.replaceFirst("(..)(..)(..)(...)(..)", "$1.$2.$3-$4.$5") : bare;
    }
}
