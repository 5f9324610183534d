package trede.benefits.calculation.pages;

import java.time.LocalDate;
import java.util.regex.Pattern;
import trede.benefits.calculation.sheet.Line;
import trede.law.Article;
import trede.web.Page;

/// A line of a calculation in the words of a page.
public final class LineWords {

    private static final Pattern EURO = Pattern.compile("€\\d{1,18}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private LineWords() {}

    public static String says(Line line, Page page) {
        return page.say(
                line.key(),
                line.details().stream().map(each -> written(each, page)).toArray());
    }

    private static String written(String detail, Page page) {
        if (EURO.matcher(detail).matches()) {
            return page.say("benefits.calc.euro", page.euro(Long.parseLong(detail.substring(1))));
        }
        if (DAY.matcher(detail).matches()) {
            return page.day(LocalDate.parse(detail));
        }
        return page.words().has(detail) ? page.say(detail) : detail;
    }

    /// Empty where no article is known.
    public static String article(Line line, Page page) {
        if (line.basis().article().isEmpty()) {
            return "";
        }
        var article = Article.of(line.basis().article());
        return page.say(article.label(), article.place());
    }

    /// With its sign; empty for what only explains.
    public static String yearly(Line line, Page page) {
        boolean month = line.key().startsWith("benefits.calc.line.monthly");
        return month ? "" : amount(line, line.cents(), page);
    }

    /// With its sign; empty for what only explains.
    public static String monthly(Line line, Page page) {
        boolean month = line.key().startsWith("benefits.calc.line.monthly");
        return amount(line, month ? line.cents() : (line.cents() + 6) / 12, page);
    }

    /// The year; for the result of a month, the month.
    public static String monthlyOrYearly(Line line, Page page) {
        return amount(line, line.cents(), page);
    }

    private static String amount(Line line, long cents, Page page) {
        return switch (line.sign()) {
            case PLUS, TOTAL -> page.euro(cents);
            case MINUS -> "−" + page.euro(cents);
            case EXEMPT, NOTE, UNKNOWN -> "";
        };
    }
}
