package trede.town.antwerp;

import java.util.function.IntUnaryOperator;

/// A work programme that people enter from a benefit and may leave to one: article 60 §7, or the
/// activated benefit.
///
/// @param total people in it, by quarter
/// @param doubles of those, with a benefit in the same quarter
/// @param least quarters that it lasts
/// @param direct how many begin in a quarter just after their benefit ended in the one before
record Programme(
        Place into, Place on, Place from, IntUnaryOperator total, IntUnaryOperator doubles, int least, int direct) {

    static final Programme SIXTY = new Programme(
            Place.INTO_60,
            Place.ON_60,
            Place.FROM_60,
            quarter -> AntwerpFigures.ARTICLE_60[quarter],
            quarter -> AntwerpFigures.DOUBLE_60[quarter],
            4,
            22);

    static final Programme ACTIVATED = new Programme(
            Place.INTO_ACTIVATED,
            Place.ON_ACTIVATED,
            Place.FROM_ACTIVATED,
            quarter -> AntwerpFigures.ACTIVATED_BENEFIT[quarter],
            quarter -> AntwerpFigures.DOUBLE_ACTIVATED[quarter],
            2,
            1);

    /// Of the doubles of a quarter, those who come back to a benefit; the others leave it.
    int back(int quarter) {
        return doubles.applyAsInt(quarter) / 5;
    }

    int entering(int quarter) {
        return doubles.applyAsInt(quarter) - back(quarter);
    }

    /// How many end in a quarter, so that the next one has its total.
    int ending(int quarter) {
        return total.applyAsInt(quarter) + entering(quarter + 1) + direct - total.applyAsInt(quarter + 1);
    }

    boolean has(Place place) {
        return place == into || place == on || place == from;
    }

    /// Whether a person who is in it may end it in a quarter.
    boolean mayEnd(Planned person, int quarter) {
        int began = 0;
        while (!has(person.places[began])) {
            began++;
        }
        boolean longAgo = began == 0 && person.places[0] == on;
        return longAgo || quarter - began >= least;
    }
}
