package trede.town.antwerp;

import java.util.Arrays;

/// One person of the Antwerp plan: a place in each quarter, and what else is planned.
final class Planned {

    final Place[] places;
    final boolean[] active;
    /// Begun before the first quarter.
    final boolean before;
    /// Under 18 while the place is [Place#AGE].
    boolean minor;
    /// Was in a work programme, so is not put into one again.
    boolean placed;
    /// The work programme of the last quarter ends in it.
    boolean ends;
    /// First and last quarter of a welfare trajectory; none if the first is negative.
    int talksFrom = -1;
    int talksUntil = -1;

    Planned(int quarters, boolean before) {
        this.places = new Place[quarters];
        this.active = new boolean[quarters];
        this.before = before;
        Arrays.fill(places, Place.OUT);
    }

    boolean knownBefore(int quarter) {
        for (int earlier = 0; earlier < quarter; earlier++) {
            if (places[earlier] != Place.OUT) {
                return true;
            }
        }
        return before;
    }

    boolean everOn(java.util.function.Predicate<Place> place) {
        return Arrays.stream(places).anyMatch(place);
    }

    /// The quarter in which article 60 ended, or -1.
    int ended60() {
        for (int quarter = 0; quarter < places.length; quarter++) {
            boolean goesOn = quarter + 1 < places.length ? places[quarter + 1].on60() : !ends;
            if (places[quarter].on60() && (!goesOn || places[quarter] == Place.FROM_60)) {
                return quarter;
            }
        }
        return -1;
    }
}
