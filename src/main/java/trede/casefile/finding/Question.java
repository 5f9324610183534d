package trede.casefile.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody typed to find a person, taken apart: words of a name, a birth date, digits of some number.
///
/// @param text all of it
/// @param names what may be a name, or a street
/// @param born null if no birth date was typed
/// @param digits of a number, without what stands between them
public record Question(String text, String names, @Nullable Born born, String digits) {

    private static final int LONGEST = 200;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern LETTERS = Pattern.compile("\\S*\\p{L}\\S*");
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<![-/.\\d])[1-9]\\d{3}(?![-/.\\d])");
    private static final Pattern FILE_NUMBER = Pattern.compile("#? ?0*([1-9]\\d{0,17})");
    private static final int FEWEST_DIGITS = 6;

    public static Question of(String typed, LocalDate today) {
        String text = SPACE.matcher(plainDigits(typed.substring(0, Math.min(typed.length(), LONGEST))))
                .replaceAll(" ")
                .strip();
        text = Months.asNumbers(text);
        var whole = Born.find(text, today);
        if (whole.isPresent()) {
            return new Question(text, "", whole.get(), NO_DIGIT.matcher(text).replaceAll(""));
        }
        Born born = null;
        var names = new ArrayList<String>();
        var digits = new StringBuilder();
        for (String word : text.split(" ")) {
            var day = LETTER.matcher(word).matches() ? Optional.<Born>empty() : Born.find(word, today);
            if (day.isPresent()
                    && born == null
                    && text.indexOf(' ') > 0
                    && LETTER.matcher(text).matches()) {
                born = day.get();
            } else if (LETTER.matcher(word).matches()) {
                names.add(word);
            } else {
                digits.append(NO_DIGIT.matcher(word).replaceAll(""));
            }
        }
        return new Question(text, String.join(" ", names), born, digits.toString());
    }

    boolean isMail() {
        return text.indexOf('@') > 0 && text.indexOf(' ') < 0;
    }

    /// What may be an address: a postal code looks like a year of birth (1980 Zemst), a birth date does not.
    String street() {
        return isMail()
                        || names.isEmpty()
                        || born != null && !POSTAL_CODE.matcher(text).find()
                ? ""
                : text;
    }

    /// What was dialled, without the names beside it: it keeps a plus.
    public String dialled() {
        return LETTERS.matcher(text).replaceAll("").strip();
    }

    /// What may be the name of a person; an e-mail address is none.
    public String person() {
        return isMail() ? "" : names;
    }

    /// The number that remains of a file number, as in `#31`; empty if there is none.
    String fileNumber() {
        var number = FILE_NUMBER.matcher(text);
        return number.matches() ? number.group(1) : "";
    }

    /// Long enough to be part of a national number or a telephone.
    boolean isLongNumber() {
        return digits.length() >= FEWEST_DIGITS;
    }

    /// The days that digits alone may mean: 800517 as a national number begins, 17051980, 19800517.
    List<LocalDate> births(LocalDate today) {
        var days = new ArrayList<LocalDate>();
        if (digits.length() == 6) {
            add(days, "19" + digits, today);
            add(days, "20" + digits, today);
        } else if (digits.length() == 8) {
            add(days, digits, today);
            add(days, digits.substring(4) + digits.substring(2, 4) + digits.substring(0, 2), today);
        }
        return days;
    }

    private static void add(List<LocalDate> days, String basic, LocalDate today) {
        try {
            var day = LocalDate.parse(basic, java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
            if (!day.isAfter(today) && day.getYear() >= today.getYear() - 130) {
                days.add(day);
            }
        } catch (DateTimeException noSuchDay) {
            // then it is no day
        }
    }

    // Arabic and Persian keyboards write digits of their own.
    private static String plainDigits(String typed) {
        return typed.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
