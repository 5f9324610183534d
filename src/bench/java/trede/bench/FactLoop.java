package trede.bench;

import static trede.casefile.FactKind.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.monitor.census.Census;
import trede.monitor.census.Fact;
import trede.time.Period;

/// The limit: loops written by hand over primitive arrays, without a branch, that only count the cells of
/// the three
/// Antwerp measures. Each person gets a few bits; how often each pattern of bits occurs gives every cell.
final class FactLoop {

    private static final int BENEFIT_BIT = 1;
    private static final int ARTICLE_60_BIT = 1 << 1;
    private static final int ACTIVATED_BIT = 1 << 2;
    private static final int EMPLOYED_BIT = 1 << 3;
    private static final int REGISTERED_BIT = 1 << 4;
    private static final int AGE_BIT = 1 << 5;
    private static final int TOWARDS_WORK_BIT = 1 << 6;
    private static final int MORE_THAN_CARE_BIT = 1 << 7;
    private static final int BEGUN_BIT = 1 << 8;
    private static final int SCREENED_PROFESSIONAL = 1 << 9;
    private static final int SCREENED_SOCIAL = 2 << 9;
    private static final int SCREENED_NONE = 3 << 9;
    private static final int SCREENED = 3 << 9;
    private static final int PATTERNS = 1 << 11;

    private final int[] born;
    private final Facts benefits;
    private final Facts registrations;
    private final Facts screenings;
    private final Facts activities;
    private final Facts employments;
    private final short[] bits;
    private final int[] patterns = new int[PATTERNS];
    private final Map<String, int[]> added = patternsOf();

    /// One kind of facts: whose, from when, until when, and the bits that its code means.
    private record Facts(int[] person, int[] first, int[] last, short[] means) {

        static Facts of(Census census, FactKind kind) {
            var person = IntStream.builder();
            var facts = IntStream.range(0, census.size())
                    .boxed()
                    .flatMap(who -> census.facts(who, kind).peek(_ -> person.add(who)))
                    .toList();
            var means = new short[facts.size()];
            for (int i = 0; i < means.length; i++) {
                means[i] = meaning(kind, FactCode.find(facts.get(i).code()).orElseThrow());
            }
            return new Facts(
                    person.build().toArray(),
                    facts.stream().mapToInt(fact -> day(fact.from())).toArray(),
                    facts.stream().mapToInt(FactLoop::last).toArray(),
                    means);
        }
    }

    FactLoop(Census census) {
        born = IntStream.range(0, census.size()).map(who -> day(census.born(who))).toArray();
        benefits = Facts.of(census, BENEFIT);
        registrations = Facts.of(census, REGISTRATION);
        screenings = Facts.of(census, SCREENING);
        activities = Facts.of(census, ACTIVITY);
        employments = Facts.of(census, EMPLOYMENT);
        bits = new short[census.size()];
    }

    /// Every cell of one quarter by measure and id; a rate's numerator and denominator are cells of their
    /// own.
    Map<String, Integer> count(Period quarter, int youngest, int oldest) {
        int from = day(quarter.first());
        int until = day(quarter.last());
        aged(day(quarter.last().minusYears(oldest + 1L)) + 1, day(quarter.last().minusYears(youngest)));
        touching(benefits, from, until);
        touching(registrations, from, until);
        touching(activities, from, until);
        touching(employments, from, until);
        screened(from, until);
        java.util.Arrays.fill(patterns, 0);
        for (short pattern : bits) {
            patterns[pattern]++;
        }
        var cells = new LinkedHashMap<String, Integer>();
        added.forEach((cell, of) -> {
            int sum = 0;
            for (int pattern : of) {
                sum += patterns[pattern];
            }
            cells.put(cell, sum);
        });
        return cells;
    }

    private void aged(int bornFrom, int bornBy) {
        for (int who = 0; who < bits.length; who++) {
            bits[who] = (short) (AGE_BIT & (bornFrom - 1 - born[who] & born[who] - bornBy - 1) >> 31);
        }
    }

    private void touching(Facts facts, long from, long until) {
        int[] person = facts.person;
        int[] first = facts.first;
        int[] last = facts.last;
        short[] means = facts.means;
        for (int i = 0; i < person.length; i++) {
            long hit = (first[i] - until - 1 & from - 1 - last[i]) >> 63;
            bits[person[i]] |= (short) (means[i] & hit);
        }
    }

    /// Sorted by first and last day: the last one met is the latest.
    private void screened(long from, long until) {
        int[] person = screenings.person;
        int[] first = screenings.first;
        int[] last = screenings.last;
        short[] means = screenings.means;
        for (int i = 0; i < person.length; i++) {
            long begun = first[i] - until - 1 >> 63;
            long hit = begun & from - 1 - last[i] >> 63;
            int had = bits[person[i]];
            bits[person[i]] = (short) (had ^ (had ^ means[i]) & SCREENED & hit | BEGUN_BIT & begun);
        }
    }

    /// Which patterns each cell adds up; found once.
    private static Map<String, int[]> patternsOf() {
        IntPredicate onBenefit = has(BENEFIT_BIT);
        IntPredicate article60 = has(ARTICLE_60_BIT);
        IntPredicate activatedBenefit = has(ACTIVATED_BIT);
        IntPredicate doubleArticle60 = onBenefit.and(article60);
        IntPredicate doubleActivated = onBenefit.and(article60.negate()).and(activatedBenefit);
        IntPredicate single = onBenefit.and(article60.negate()).and(activatedBenefit.negate());
        IntPredicate age = single.and(has(AGE_BIT).negate());
        IntPredicate noRegistration = single.and(has(AGE_BIT)).and(has(REGISTERED_BIT).negate());
        IntPredicate activatable = single.and(has(AGE_BIT)).and(has(REGISTERED_BIT));
        IntPredicate none = activatable.and(latest(SCREENED_NONE));
        IntPredicate social = activatable.and(latest(SCREENED_SOCIAL)).or(none);
        IntPredicate professional = activatable.and(social.negate());
        IntPredicate unscreened = professional.and(latest(SCREENED_PROFESSIONAL).negate());
        IntPredicate activated = professional.and(has(TOWARDS_WORK_BIT));
        IntPredicate placed = article60.or(activatedBenefit);
        IntPredicate participating = social.and(has(MORE_THAN_CARE_BIT));

        var cells = new LinkedHashMap<String, int[]>();
        String of = "activation.reconciliation ";
        cells.put(of + "initial-population", number(onBenefit));
        cells.put(of + "excluded", number(onBenefit.and(activatable.negate())));
        cells.put(of + "excluded.double_article_60", number(doubleArticle60));
        cells.put(of + "excluded.double_activated_benefit", number(doubleActivated));
        cells.put(of + "excluded.age", number(age));
        cells.put(of + "excluded.no_registration", number(noRegistration));
        cells.put(of + "activatable", number(activatable));
        cells.put(of + "social", number(social));
        cells.put(of + "social.none", number(none));
        cells.put(of + "professional", number(professional));
        cells.put(of + "not_yet_screened", number(unscreened.and(has(BEGUN_BIT).negate())));
        cells.put(of + "screening_expired", number(unscreened.and(has(BEGUN_BIT))));
        of = "activation.professional ";
        cells.put(of + "from_benefit", number(professional));
        cells.put(of + "from_benefit.activated", number(activated));
        cells.put(
                of + "from_benefit.employed_only",
                number(professional.and(has(TOWARDS_WORK_BIT).negate()).and(has(EMPLOYED_BIT))));
        cells.put(of + "article_60", number(article60));
        cells.put(of + "activated_benefit", number(activatedBenefit.and(article60.negate())));
        cells.put(of + "denominator", number(professional.or(placed)));
        cells.put(of + "numerator", number(activated.or(placed)));
        of = "activation.social ";
        cells.put(of + "denominator", number(social));
        cells.put(of + "numerator", number(participating));
        return cells;
    }

    private static int[] number(IntPredicate pattern) {
        return IntStream.range(0, PATTERNS).filter(pattern).toArray();
    }

    private static IntPredicate has(int bit) {
        return pattern -> (pattern & bit) != 0;
    }

    private static IntPredicate latest(int screening) {
        return pattern -> (pattern & SCREENED) == screening;
    }

    private static short meaning(FactKind kind, FactCode code) {
        return (short)
                switch (kind) {
                    case BENEFIT -> BENEFIT_BIT;
                    case REGISTRATION -> code == FactCode.JOBSEEKER ? 0 : REGISTERED_BIT;
                    case SCREENING ->
                        switch (code) {
                            case PROFESSIONAL -> SCREENED_PROFESSIONAL;
                            case SOCIAL -> SCREENED_SOCIAL;
                            default -> SCREENED_NONE;
                        };
                    case ACTIVITY ->
                        switch (code) {
                            case CARE -> 0;
                            case SOCIAL -> MORE_THAN_CARE_BIT;
                            default -> MORE_THAN_CARE_BIT | TOWARDS_WORK_BIT;
                        };
                    case EMPLOYMENT ->
                        switch (code) {
                            case ARTICLE_60 -> EMPLOYED_BIT | ARTICLE_60_BIT;
                            case ACTIVATED_BENEFIT -> EMPLOYED_BIT | ACTIVATED_BIT;
                            default -> EMPLOYED_BIT;
                        };
                    default -> 0;
                };
    }

    private static int last(Fact fact) {
        var until = fact.until();
        return until == null ? Integer.MAX_VALUE : day(until);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
