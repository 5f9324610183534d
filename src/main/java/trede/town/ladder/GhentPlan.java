package trede.town.ladder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import trede.town.lives.Dice;

/// Who stands on which rung in each month, so that April 2012 has the published overview.
final class GhentPlan {

    static final int MONTHS = 7;
    private static final int LAST = MONTHS - 1;
    private static final Map<Rung, Integer> PUBLISHED = new EnumMap<>(Map.of(
            Rung.STUDY, 537,
            Rung.LABOUR, 1174,
            Rung.EXTERNAL_PARTNER, 500,
            Rung.LANGUAGE, 1382,
            Rung.SOCIAL, 258,
            Rung.NEW, 726,
            Rung.CARE, 563));

    private final Dice dice;
    private final List<Climber> people = new ArrayList<>();

    private GhentPlan(Dice dice) {
        this.dice = dice;
    }

    static List<Climber> make(Dice dice) {
        var plan = new GhentPlan(dice);
        plan.begin();
        for (int month = 1; month < MONTHS; month++) {
            plan.step(month);
        }
        return plan.people;
    }

    /// The months before were a little quieter.
    private static Map<Rung, Integer> quota(int month) {
        var quota = new EnumMap<Rung, Integer>(Rung.class);
        PUBLISHED.forEach((rung, count) -> quota.put(rung, count * (1000 - 3 * (LAST - month)) / 1000));
        return quota;
    }

    private void begin() {
        quota(0).forEach((rung, count) -> {
            for (int i = 0; i < count; i++) {
                boolean recent = rung == Rung.NEW || (rung != Rung.CARE && dice.chance(0.04));
                double old = dice.share();
                var person = new Climber(MONTHS);
                person.put(0, rung, recent ? -dice.between(0, 3) : -4 - (int) (old * old * 55));
                people.add(person);
            }
        });
        dice.shuffle(people);
    }

    private void step(int month) {
        var quota = quota(month);
        int total = quota.values().stream().mapToInt(Integer::intValue).sum();
        var there = new ArrayList<Climber>();
        for (Climber person : people) {
            if (person.on(month - 1) && !dice.chance(0.042)) {
                person.since[month] = person.since[month - 1];
                there.add(person);
            }
        }
        var free = new ArrayList<Climber>();
        for (Climber person : there) {
            var rung = person.rungs[month - 1];
            if (quota.getOrDefault(rung, 0) > 0 && keeps(person, rung, month)) {
                place(person, rung, month, quota);
            } else {
                free.add(person);
            }
        }
        free.addAll(arrive(total - there.size(), month));
        dice.shuffle(free);
        fill(free, quota, month, person -> person.recent(month), Rung.NEW);
        fill(free, quota, month, person -> !person.recent(month), Rung.CARE);
        for (Climber person : free) {
            if (person.rungs[month] == Rung.OUT) {
                place(person, rung(quota), month, quota);
            }
        }
    }

    private boolean keeps(Climber person, Rung rung, int month) {
        return switch (rung) {
            case NEW -> person.recent(month) && dice.chance(0.96);
            case CARE -> dice.chance(0.93);
            case STUDY -> dice.chance(0.985);
            default -> dice.chance(0.945);
        };
    }

    /// New people, and a few who left at least two months ago: then their benefit begins anew.
    private List<Climber> arrive(int count, int month) {
        var arriving = new ArrayList<Climber>();
        if (month > 2) {
            people.stream()
                    .filter(p -> !p.on(month - 1) && !p.on(month - 2))
                    .filter(p -> dice.chance(0.05))
                    .limit(count / 10)
                    .forEach(arriving::add);
        }
        while (arriving.size() < count) {
            var person = new Climber(MONTHS);
            people.add(person);
            arriving.add(person);
        }
        arriving.forEach(person -> person.since[month] = month);
        return arriving;
    }

    private void fill(List<Climber> free, Map<Rung, Integer> quota, int month, Predicate<Climber> who, Rung rung) {
        for (Climber person : free) {
            if (quota.getOrDefault(rung, 0) > 0 && person.rungs[month] == Rung.OUT && who.test(person)) {
                place(person, rung, month, quota);
            }
        }
        if (quota.getOrDefault(rung, 0) > 0) {
            throw new IllegalStateException("too few people for " + rung + " in month " + month);
        }
    }

    private Rung rung(Map<Rung, Integer> quota) {
        var rungs = quota.keySet().stream().filter(Rung::active).toList();
        return rungs.get(dice.pickByWeight(rungs.stream().mapToInt(quota::get).toArray()));
    }

    private static void place(Climber person, Rung rung, int month, Map<Rung, Integer> quota) {
        person.rungs[month] = rung;
        quota.merge(rung, -1, Integer::sum);
    }
}
