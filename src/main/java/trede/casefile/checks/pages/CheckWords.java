package trede.casefile.checks.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import trede.casefile.NationalNumber;
import trede.casefile.checks.Check;
import trede.casefile.checks.Finding;
import trede.casefile.finding.Born;
import trede.web.Page;
import trede.web.Right;

/// What contradicts what, in words, and where it is mended.
public final class CheckWords {

    private static final List<String> REGISTERS = List.of("population", "aliens", "waiting");

    private CheckWords() {}

    public static String says(Finding finding, Page page) {
        return says(finding.code(), finding.detail(), page);
    }

    public static String says(String code, String detail, Page page) {
        var facts = List.of(detail.split("\\|", -1)).stream()
                .map(fact -> written(code, fact, page))
                .toArray();
        return page.say("casefile.check.found." + code, facts);
    }

    private static String written(String code, String fact, Page page) {
        if (REGISTERS.contains(fact)) {
            return page.say("casefile.fact.registration." + fact);
        }
        if (code.startsWith("number_") && !fact.contains("-")) {
            return NationalNumber.written(fact);
        }
        try {
            return page.day(LocalDate.parse(fact));
        } catch (DateTimeParseException noDay) {
            return code.contains("birth")
                    ? Born.find(fact, LocalDate.EPOCH).map(Born::written).orElse(fact)
                    : fact;
        }
    }

    public static String label(String code, Page page) {
        return page.say("casefile.check." + code);
    }

    /// Where it is mended; the file itself for who may not write.
    public static String mend(Finding finding, List<Check> checks, Page page) {
        String below = checks.stream()
                .filter(check -> check.code().equals(finding.code()))
                .map(Check::mend)
                .findFirst()
                .orElse("");
        boolean may = page.may(Right.EDIT_PEOPLE) || !below.startsWith("identity");
        return page.to("people/" + finding.person()) + (below.isEmpty() || !may ? "#facts" : "/" + below);
    }
}
