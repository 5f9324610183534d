package trede.town.lives;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What there is to follow and where there is work in an invented town.
public final class Offers {

    private static final Map<String, List<List<String>>> BY_KIND =
            Lists.read("offers.txt").stream().collect(Collectors.groupingBy(List::getFirst));

    private static final List<String> REASONS_SOCIAL = List.of(
            "gezondheid", "verslaving", "psychische problemen", "dakloos", "zorg voor jonge kinderen", "schulden");
    private static final List<String> REASONS_NONE = List.of("gezondheid", "billijkheid", "zware zorg in het gezin");
    private static final List<String> REASONS_WORK =
            List.of("", "", "", "taal", "geen werkervaring", "geen diploma", "klaar voor werk");

    private Offers() {}

    /// @param type care, language, social, labour, external_partner or study
    public static Fact activity(String type, int first, int last, Dice dice) {
        var offer = dice.pick(of(type));
        return new Fact(Sheet.ACTIVITIES, type, offer.get(1), offer.get(2), offer.get(3), first, last);
    }

    /// @param kind article_60, regular, …
    public static Fact employment(String kind, int first, int last, Dice dice) {
        var work = dice.pick(of(kind));
        return new Fact(Sheet.EMPLOYMENTS, kind, "", work.get(2), work.get(3), first, last);
    }

    public static Fact screening(String activatable, int first, int last, Dice dice) {
        var reasons = switch (activatable) {
            case "social" -> REASONS_SOCIAL;
            case "none" -> REASONS_NONE;
            default -> REASONS_WORK;
        };
        return Fact.screening(activatable, dice.pick(reasons), first, last);
    }

    private static List<List<String>> of(String kind) {
        var offers = BY_KIND.get(kind);
        if (offers == null) {
            throw new IllegalArgumentException("nothing is offered of kind " + kind);
        }
        return offers;
    }
}
