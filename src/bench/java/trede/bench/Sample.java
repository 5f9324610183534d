package trede.bench;

import java.time.LocalDate;
import trede.time.Period;

/// The invented centres that are measured: small, of the size of Antwerp, and large.
///
/// @param people how many it knows; about 4.2 facts each
record Sample(String code, int people, long seed) {

    static final Sample SMALL = new Sample("small", 10_000, 11);
    static final Sample MIDDLE = new Sample("middle", 36_000, 12);
    static final Sample LARGE = new Sample("large", 200_000, 13);

    static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    static final int YEARS = 5;
    static final Period QUARTER = Period.quarter(2026, 2);
    static final String MUNICIPALITY = "11035";
}
