package trede.casefile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Telephone numbers as people write them; without a country they are Belgian.
public final class Telephone {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern LEADING = Pattern.compile("^0+");
    private static final String HOME = "BE";

    private Telephone() {}

    /// With its country and nothing between: `+32470123456`. Empty if there is no such number.
    public static Optional<String> find(String typed) {
        try {
            var number = NUMBERS.parse(typed, HOME);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }

    /// As people in the country write it; from abroad with its country.
    public static String written(String number) {
        try {
            var parsed = NUMBERS.parse(number, HOME);
            return NUMBERS.format(
                    parsed,
                    HOME.equals(NUMBERS.getRegionCodeForNumber(parsed))
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notOne) {
            return number;
        }
    }

    /// The digits by which a number that ends so is found: a whole one with its country, else what was typed.
    public static String lastDigits(String typed) {
        String digits = NO_DIGIT.matcher(find(typed).orElse(typed)).replaceAll("");
        return LEADING.matcher(digits).replaceAll("");
    }
}
