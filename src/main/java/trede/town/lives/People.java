package trede.town.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Invents who people are: names from many places, papers that fit, and only numbers that nobody was ever
/// given.
public final class People {

    private static final List<Origin> ORIGINS = Origin.all();
    private static final int[] WEIGHTS =
            ORIGINS.stream().mapToInt(Origin::weight).toArray();

    private final String municipality;
    private final List<String> postalCodes;

    public People(String municipality, String... postalCodes) {
        this.municipality = municipality;
        this.postalCodes = List.of(postalCodes);
    }

    public Origin origin(Dice dice) {
        return ORIGINS.get(dice.pickByWeight(WEIGHTS));
    }

    /// The origin with this code.
    public Origin origin(String code) {
        return ORIGINS.stream()
                .filter(origin -> origin.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public Identity invent(Origin origin, LocalDate born, Dice dice) {
        boolean woman = dice.chance(0.51);
        int place = dice.between(0, origin.nationalities().size() - 1);
        String nationality = origin.nationalities().get(place);
        String birth = birth(born, origin, dice);
        String sex = woman ? "f" : "m";
        String gender = dice.chance(0.995) ? sex : dice.pick("x", "unknown");
        return new Identity(
                dice.chance(0.1) ? nobodysNumber(birth) : "",
                dice.pick(origin.families()),
                dice.pick(woman ? origin.women() : origin.men()),
                birth,
                dice.chance(0.98) ? gender : "",
                nationality,
                dice.chance(0.97) ? dice.pick(origin.languages()) : "",
                dice.chance(0.985) ? municipality : "",
                dice.chance(0.97) ? dice.pick(postalCodes) : "",
                residence(origin, place));
    }

    private static String residence(Origin origin, int place) {
        var residences = origin.residences();
        return "BE".equals(origin.nationalities().get(place))
                ? "citizen"
                : residences.get(Math.min(place, residences.size() - 1)).equals("citizen")
                        ? "other"
                        : residences.get(Math.min(place, residences.size() - 1));
    }

    /// People who fled often know only the year, or were given the first of January. Only the first
    /// possible day counts
    /// for an age, so a person with an unknown part is born on that day.
    private static String birth(LocalDate born, Origin origin, Dice dice) {
        boolean first = born.getDayOfMonth() == 1;
        if (origin.local() || !first || !dice.chance(0.7)) {
            return born.toString();
        }
        String month = born.toString().substring(0, 7);
        if (born.getMonthValue() > 1) {
            return dice.pick(month, month + "-00");
        }
        return dice.pick("" + born.getYear(), born.getYear() + "-00-00", month + "-00", month);
    }

    /// A day of birth near this one, moved to a first of January or of a month now and then if the origin
    /// makes it
    /// likely.
    public static LocalDate roundedBirth(LocalDate born, Origin origin, Dice dice) {
        if (origin.local() || !dice.chance(0.14)) {
            return born;
        }
        return dice.chance(0.75) ? born.withDayOfYear(1) : born.withDayOfMonth(1);
    }

    /// A number with sequence 999, which is never given out, and a valid check digit.
    public static String nobodysNumber(String birth) {
        String digits = (birth.replace("-", "") + "0000").substring(0, 8);
        long nine = Long.parseLong(digits.substring(2) + "999");
        long checked = Integer.parseInt(digits.substring(0, 4)) >= 2000 ? 2_000_000_000L + nine : nine;
        return "%09d%02d".formatted(nine, 97 - checked % 97);
    }

    /// Speaks the language of the town, so needs no course in it.
    public static boolean speaksDutch(Identity identity) {
        return Objects.equals(identity.language(), "nl");
    }
}
