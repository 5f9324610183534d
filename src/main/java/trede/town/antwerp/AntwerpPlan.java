package trede.town.antwerp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import trede.town.lives.Dice;

/// Who stands where in each quarter, so that the published tables come out: each quarter people move on
/// as people do,
/// and
/// new ones come in for the rest.
final class AntwerpPlan {

    private static final Place[] PLANNED = {Place.AGE, Place.UNREGISTERED, Place.SOCIAL, Place.PROFESSIONAL};

    private final Dice dice;
    private final List<Planned> people = new ArrayList<>();
    private final Map<Place, List<Planned>> pools = new EnumMap<>(Place.class);

    private AntwerpPlan(Dice dice) {
        this.dice = dice;
    }

    static List<Planned> make(Dice dice) {
        var plan = new AntwerpPlan(dice);
        plan.begin();
        for (int quarter = 0; quarter + 1 < AntwerpFigures.QUARTERS; quarter++) {
            plan.step(quarter);
            plan.activate(quarter + 1);
        }
        plan.end();
        new TrajectoryPlan(plan.people, dice).make();
        return plan.people;
    }

    private void begin() {
        for (Programme programme : List.of(Programme.SIXTY, Programme.ACTIVATED)) {
            int doubles = programme.doubles().applyAsInt(0);
            create(programme.back(0), 0, programme.from());
            create(programme.entering(0), 0, programme.into());
            create(programme.total().applyAsInt(0) - doubles, 0, programme.on());
        }
        for (Place place : PLANNED) {
            create(AntwerpFigures.of(place, 0), 0, place);
        }
        activate(0);
    }

    private void create(int count, int quarter, Place place) {
        for (int i = 0; i < count; i++) {
            var person = new Planned(AntwerpFigures.QUARTERS, quarter == 0 && dice.chance(0.92));
            person.places[quarter] = place;
            person.minor = place == Place.AGE && dice.chance(quarter == 0 ? 0.12 : 0.45);
            person.placed = place.on60() || place.onActivated();
            people.add(person);
        }
    }

    /// From one quarter to the next.
    private void step(int quarter) {
        for (Place place : Place.values()) {
            pools.put(place, new ArrayList<>());
        }
        people.forEach(person -> pool(person.places[quarter]).add(person));
        pools.values().forEach(dice::shuffle);
        stepProgramme(Programme.SIXTY, quarter);
        stepProgramme(Programme.ACTIVATED, quarter);
        stepAge(quarter + 1);
        stepUnregistered(quarter + 1);
        stepSocial(quarter + 1);
        stepProfessional(quarter + 1);
    }

    private void stepProgramme(Programme programme, int quarter) {
        int next = quarter + 1;
        int ending = programme.ending(quarter) - pool(programme.from()).size();
        move(programme.into(), programme.on(), next, Integer.MAX_VALUE, p -> true);
        for (Planned person : take(programme.from(), Integer.MAX_VALUE, p -> true)) {
            person.places[next] = dice.chance(0.85) ? Place.PROFESSIONAL : Place.OUT;
        }
        for (Planned person : takeAll(programme.on(), ending, p -> programme.mayEnd(p, quarter))) {
            person.places[next] = dice.chance(0.12) ? Place.PROFESSIONAL : Place.OUT;
        }
        moveAll(programme.on(), programme.from(), next, programme.back(next), p -> programme.mayEnd(p, next));
        move(programme.on(), programme.on(), next, Integer.MAX_VALUE, p -> true);
        Predicate<Planned> free = p -> !p.placed && !p.minor && p.knownBefore(quarter);
        int ready = programme.entering(next) * 4 / 5;
        moveAll(Place.PROFESSIONAL, programme.into(), next, ready, free.and(p -> p.active[quarter]));
        moveAll(Place.PROFESSIONAL, programme.into(), next, programme.entering(next) - ready, free);
        moveAll(Place.PROFESSIONAL, programme.on(), next, programme.direct(), free);
    }

    private void stepAge(int next) {
        for (Planned person : take(Place.AGE, Integer.MAX_VALUE, p -> p.minor)) {
            person.places[next] = dice.chance(0.4) ? Place.PROFESSIONAL : Place.AGE;
        }
        move(Place.AGE, Place.AGE, next, pool(Place.AGE).size() * 9 / 10, p -> true);
        Predicate<Planned> mayBeOld = p -> !p.placed && !p.minor && p.knownBefore(next - 1);
        moveAll(Place.PROFESSIONAL, Place.AGE, next, 7, mayBeOld);
        moveAll(Place.SOCIAL, Place.AGE, next, 3, mayBeOld);
        create(missing(Place.AGE, next), next, Place.AGE);
    }

    private void stepUnregistered(int next) {
        int were = pool(Place.UNREGISTERED).size();
        move(Place.UNREGISTERED, Place.UNREGISTERED, next, were / 2, p -> true);
        move(Place.UNREGISTERED, Place.PROFESSIONAL, next, were / 3, p -> true);
        moveAll(Place.PROFESSIONAL, Place.UNREGISTERED, next, 7, p -> !p.placed && p.knownBefore(next - 1));
        create(missing(Place.UNREGISTERED, next), next, Place.UNREGISTERED);
    }

    private void stepSocial(int next) {
        int were = pool(Place.SOCIAL).size();
        move(Place.SOCIAL, Place.OUT, next, were * 7 / 100, p -> true);
        move(Place.SOCIAL, Place.PROFESSIONAL, next, were * 3 / 100, p -> !p.minor);
        move(Place.SOCIAL, Place.SOCIAL, next, AntwerpFigures.of(Place.SOCIAL, next) - 8, p -> true);
        move(Place.SOCIAL, Place.PROFESSIONAL, next, Integer.MAX_VALUE, p -> true);
        create(8, next, Place.SOCIAL);
        moveAll(Place.PROFESSIONAL, Place.SOCIAL, next, missing(Place.SOCIAL, next), p -> p.knownBefore(next - 1));
    }

    private void stepProfessional(int next) {
        int were = pool(Place.PROFESSIONAL).size();
        move(Place.PROFESSIONAL, Place.OUT, next, were * 95 / 1000, p -> true);
        move(Place.PROFESSIONAL, Place.PROFESSIONAL, next, Integer.MAX_VALUE, p -> true);
        int returning = missing(Place.PROFESSIONAL, next) / 8;
        move(
                Place.OUT,
                Place.PROFESSIONAL,
                next,
                returning,
                p -> p.everOn(Place::activatable)
                        && !p.everOn(place -> place == Place.AGE || place == Place.UNREGISTERED));
        create(missing(Place.PROFESSIONAL, next), next, Place.PROFESSIONAL);
    }

    /// Who follows something that counts, in exactly the published number: mostly those who did before.
    private void activate(int quarter) {
        activate(quarter, Place.PROFESSIONAL, AntwerpFigures.PROFESSIONAL_ACTIVATED[quarter]);
        activate(quarter, Place.SOCIAL, AntwerpFigures.SOCIAL_ACTIVATED[quarter]);
    }

    private void activate(int quarter, Place place, int count) {
        record Turn(Planned person, double turn) {}
        people.stream()
                .filter(person -> person.places[quarter] == place)
                .map(person -> new Turn(person, reluctance(person, quarter) + dice.share()))
                .sorted(Comparator.comparingDouble(Turn::turn))
                .limit(count)
                .forEach(turn -> turn.person().active[quarter] = true);
    }

    private static double reluctance(Planned person, int quarter) {
        if (quarter > 0 && person.active[quarter - 1]) {
            return 0;
        }
        return person.knownBefore(quarter) ? 0.45 : 0.6;
    }

    /// In the last quarter some work programmes end too.
    private void end() {
        int last = AntwerpFigures.QUARTERS - 1;
        for (Programme programme : List.of(Programme.SIXTY, Programme.ACTIVATED)) {
            people.stream()
                    .filter(p -> p.places[last] == programme.on() && programme.mayEnd(p, last))
                    .limit(programme.total().applyAsInt(last) / 7)
                    .forEach(p -> p.ends = true);
        }
    }

    private List<Planned> pool(Place place) {
        return pools.getOrDefault(place, List.of());
    }

    private int missing(Place place, int quarter) {
        long there = people.stream().filter(p -> p.places[quarter] == place).count();
        int missing = AntwerpFigures.of(place, quarter) - (int) there;
        if (missing < 0) {
            throw new IllegalStateException(-missing + " too many " + place + " in quarter " + quarter);
        }
        return missing;
    }

    /// Takes people who qualify out of the pool of a place, as many as there are up to `count`.
    private List<Planned> take(Place place, int count, Predicate<Planned> who) {
        var taken = new ArrayList<Planned>();
        pool(place).removeIf(person -> taken.size() < count && who.test(person) && taken.add(person));
        return taken;
    }

    private List<Planned> takeAll(Place place, int count, Predicate<Planned> who) {
        var taken = take(place, count, who);
        if (taken.size() != count) {
            throw new IllegalStateException("only " + taken.size() + " of " + count + " from " + place);
        }
        return taken;
    }

    private void move(Place from, Place to, int next, int count, Predicate<Planned> who) {
        take(from, count, who).forEach(person -> place(person, to, next));
    }

    private void moveAll(Place from, Place to, int next, int count, Predicate<Planned> who) {
        takeAll(from, count, who).forEach(person -> place(person, to, next));
    }

    private static void place(Planned person, Place to, int quarter) {
        person.places[quarter] = to;
        person.placed |= to.on60() || to.onActivated();
    }
}
