package trede.town;

import java.time.LocalDate;
import trede.web.Refusal;

/// What kind of town to invent.
///
/// @param people 1 to 10 million
/// @param years 1 to 60, how long the town is followed
/// @param until the last day; what lasts longer simply runs on
/// @param municipality NIS code
/// @param detail from 0 (only benefits) to 1 (all that happens), how much of a life is on record
/// @param toldYears the last so many years are told month by month, what was before in the first batch
/// @param withBatches whether the same facts are also written as they became known
public record TownPlan(
        int people,
        int years,
        LocalDate until,
        long seed,
        String municipality,
        double detail,
        int toldYears,
        boolean withBatches) {

    private static final String SOMEWHERE = "11035";

    public TownPlan {
        if (people < 1 || people > 10_000_000) {
            throw new Refusal("town.people_out_of_range", people);
        }
        if (years < 1 || years > 60) {
            throw new Refusal("town.years_out_of_range", years);
        }
        if (until.getYear() < 1950 || until.getYear() > 2150) {
            throw new Refusal("town.until_out_of_range", until.toString());
        }
    }

    /// Whole lives, with batches.
    public static TownPlan of(int people, int years, LocalDate until, long seed) {
        return new TownPlan(people, years, until, seed, SOMEWHERE, 1, years, true);
    }

    public TownPlan in(String nis) {
        return new TownPlan(people, years, until, seed, nis, detail, toldYears, withBatches);
    }

    /// Only the whole truth, for when nobody asks what was known when.
    public TownPlan withoutBatches() {
        return new TownPlan(people, years, until, seed, municipality, detail, toldYears, false);
    }

    /// What happened before the last so many years is told in the first batch.
    public TownPlan toldOver(int lastYears) {
        return new TownPlan(people, years, until, seed, municipality, detail, Math.min(years, lastYears), withBatches);
    }

    /// Thinner records: at 0.2 about four facts a person over five years, at 1 about nine.
    public TownPlan detailed(double share) {
        return new TownPlan(people, years, until, seed, municipality, share, toldYears, withBatches);
    }

    int first() {
        return (int) until.minusYears(years).plusDays(1).toEpochDay();
    }

    LocalDate firstTold() {
        return until.minusYears(toldYears).plusDays(1);
    }

    int last() {
        return (int) until.toEpochDay();
    }
}
