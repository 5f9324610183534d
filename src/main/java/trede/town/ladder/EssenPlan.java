package trede.town.ladder;

import java.util.ArrayList;
import java.util.List;
import trede.town.lives.Dice;

/// Who has a living wage in Essen in each month from November 2020 to October 2023: 83 in April 2021, 33
/// at the end.
final class EssenPlan {

    private static final int[] LIVING_WAGES = {
        79, 80, 81, 81, 82, 83, 82, 80, 79, 78, 77, 76, 75, 74, 73, 71, 70, 68, 66, 64, 63, 61, 59, 57, 55, 53, 51, 49,
        47, 45, 43, 41, 39, 37, 35, 33
    };

    static final int MONTHS = LIVING_WAGES.length;

    private final Dice dice;
    private final List<Climber> people = new ArrayList<>();

    private EssenPlan(Dice dice) {
        this.dice = dice;
    }

    static List<Climber> make(Dice dice) {
        var plan = new EssenPlan(dice);
        for (int i = 0; i < LIVING_WAGES[0]; i++) {
            double old = dice.share();
            int begun = -(int) (old * old * 60);
            plan.add(0, begun, dice.pick(Rung.CARE, Rung.CARE, Rung.SOCIAL, Rung.LABOUR));
        }
        for (int month = 1; month < MONTHS; month++) {
            plan.step(month);
        }
        return plan.people;
    }

    private void add(int month, int begun, Rung rung) {
        var person = new Climber(MONTHS);
        person.put(month, rung, begun);
        people.add(person);
    }

    private void step(int month) {
        var there = new ArrayList<>(people.stream().filter(p -> p.on(month - 1)).toList());
        dice.shuffle(there);
        int leaving = Math.max(there.size() - LIVING_WAGES[month], (int) Math.round(there.size() * 0.065));
        for (Climber person : there.subList(leaving, there.size())) {
            person.put(month, next(person, month), person.since[month - 1]);
        }
        for (int i = there.size() - leaving; i < LIVING_WAGES[month]; i++) {
            add(month, month, Rung.NEW);
        }
    }

    /// From 2022 a labour coach helps people on sooner.
    private Rung next(Climber person, int month) {
        var rung = person.rungs[month - 1];
        double push = month >= 14 ? 0.06 : 0.03;
        if (rung.active() ? dice.chance(0.8) : !dice.chance(push)) {
            return rung == Rung.NEW && !person.recent(month) ? Rung.CARE : rung;
        }
        return dice.pick(
                Rung.CARE,
                Rung.CARE,
                Rung.SOCIAL,
                Rung.LANGUAGE,
                Rung.LABOUR,
                Rung.LABOUR,
                Rung.EXTERNAL_PARTNER,
                Rung.STUDY);
    }
}
