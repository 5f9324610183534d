package trede.law.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import trede.law.Amount;
import trede.law.Choice;
import trede.law.Law;
import trede.law.Provision;
import trede.web.Page;

/// One thing that the law says: as it is today, as it was, as it will be.
///
/// @param now today's; the first there is if it is still to come
/// @param others the latest first
public record LawRow(String key, Provision now, List<Provision> others) {

    private static final List<String> KNOWN = List.of(
            "days", "months", "years", "hours", "times", "euro", "euro_month", "euro_year", "percent", "coefficient");

    static LawRow of(String key, List<Provision> all, LocalDate today) {
        var now = all.stream()
                .filter(each -> !each.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(all.getFirst());
        var others = all.reversed().stream().filter(each -> each != now).toList();
        return new LawRow(key, now, others);
    }

    /// The room it belongs to.
    public String room() {
        return key.substring(0, key.indexOf('.'));
    }

    boolean matches(String find, Page page) {
        String sought = find.strip().toLowerCase(Locale.ROOT);
        return key.startsWith(sought)
                || (page.say(now.label()) + " " + now.source() + " " + article(page))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought);
    }

    boolean unconfirmed() {
        return !now.confirmed();
    }

    public String article(Page page) {
        var article = now.article();
        return article == null ? "" : page.say(article.label(), article.place());
    }

    /// The value in words, with its unit.
    public static String value(Provision provision, Page page) {
        return switch (provision) {
            case Choice choice -> page.say(choice.sentence());
            case Law.Value value -> page.say(unit(value), value.number());
            case Amount amount
            when amount.unit().startsWith("euro") -> page.say(unit(amount), page.euro(amount.cents()));
            case Amount amount ->
                page.say(
                        unit(amount),
                        amount.amount().stripTrailingZeros().toPlainString().replace('.', ','));
        };
    }

    private static String unit(Provision provision) {
        return "law.unit." + (KNOWN.contains(provision.unit()) ? provision.unit() : "other");
    }
}
