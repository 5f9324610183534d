package trede.casefile.finding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Months as people write them out in a birth date: 12 juni 1983, 1er août 1980.
final class Months {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:er|e|ste|de|\\.)? ?(\\p{L}{3,10})\\.? ?((?:18|19|20)\\d{2})(?!\\d)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (String names : List.of(
                "januari februari maart april mei juni juli augustus september oktober november december",
                "jan feb mrt apr mei jun jul aug sep okt nov dec",
                "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
                "janv fevr mars avr mai juin juil aout sept oct nov dec",
                "januar februar marz april mai juni juli august september oktober november dezember",
                "january february march april may june july august september october november december")) {
            int number = 0;
            for (String name : names.split(" ")) {
                NUMBERS.putIfAbsent(name, ++number);
            }
        }
    }

    private Months() {}

    /// The same with 12/6/1983 for 12 juni 1983; what names no month stays.
    static String asNumbers(String typed) {
        return WRITTEN.matcher(typed).replaceAll(date -> {
            String name = MARKS.matcher(Normalizer.normalize(date.group(2), Normalizer.Form.NFD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            var month = NUMBERS.get(name);
            return month == null
                    ? java.util.regex.Matcher.quoteReplacement(date.group())
                    : date.group(1) + "/" + month + "/" + date.group(3);
        });
    }
}
