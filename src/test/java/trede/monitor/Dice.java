package trede.monitor;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;

/// Throws days, births and codes, loaded in favour of the edges.
final class Dice {

    private static final int DAYS = (int) (SmallTown.END.toEpochDay() - SmallTown.BEGIN.toEpochDay());
    private static final Map<String, String> CODES = Map.of(
            "benefit", "living_wage equivalent_living_wage",
            "registration", "population aliens waiting jobseeker jobseeker",
            "screening", "professional social none",
            "activity", "care language social labour external_partner study",
            "employment", "article_60 article_60 article_61 activated_benefit regular self_employed internship",
            "support", "welfare_trajectory welfare_trajectory budget_guidance debt_mediation housing other",
            "exit",
                    "work education unemployment_benefit invalidity pension other_income moved deceased not_willing unknown");

    private Dice() {}

    static String code(String kind, SplittableRandom random) {
        return oneOf(random, CODES.get(kind).split(" "));
    }

    /// Any day, but mostly one at the edge of a month or at a leap day.
    static LocalDate day(SplittableRandom random) {
        var any = SmallTown.BEGIN.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(8)) {
            case 0 -> any.withDayOfMonth(1);
            case 1 -> any.withDayOfMonth(any.lengthOfMonth());
            case 2 -> any.withDayOfMonth(1).minusDays(2);
            case 3 -> any.withDayOfMonth(2);
            case 4 -> quarterEdge(any, random);
            case 5 ->
                oneOf(
                        random,
                        LocalDate.of(2016, 2, 28),
                        LocalDate.of(2016, 2, 29),
                        LocalDate.of(2016, 3, 1),
                        LocalDate.of(2015, 2, 28),
                        LocalDate.of(2015, 3, 1),
                        LocalDate.of(2015, 10, 31));
            default -> any;
        };
    }

    static LocalDate quarterEdge(LocalDate day, SplittableRandom random) {
        return day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1)
                .withDayOfMonth(1)
                .plusDays(random.nextInt(-1, 2));
    }

    /// Grown-ups, and those who turn 18, 65 or 66 about the end of a quarter; with unknown parts.
    static String birthTold(SplittableRandom random) {
        var edge = quarterEdge(day(random), random).minusYears(oneOf(random, 18, 65, 66));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> edge.toString();
            case 3 -> edge.toString().substring(0, 7);
            case 4 -> edge.toString().substring(0, 7) + "-00";
            case 5 -> oneOf(random, "1997", "1998", "1950-00-00", "1949");
            case 6 -> oneOf(random, "1996-02-29", "1952-02-29", "1948-02-29", "2000-02-29", "2015-04-01");
            default -> LocalDate.of(1975, 1, 1).plusDays(random.nextInt(5000)).toString();
        };
    }

    static LocalDate firstPossible(String told) {
        String whole = told.length() == 4 ? told + "-01-01" : told.length() == 7 ? told + "-01" : told;
        return LocalDate.parse(whole.replace("-00", "-01"));
    }

    @SafeVarargs
    static <T> T oneOf(SplittableRandom random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
