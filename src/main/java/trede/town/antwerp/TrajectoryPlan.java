package trede.town.antwerp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import trede.town.lives.Dice;

/// Who has a welfare trajectory from which quarter to which: after article 60, begun shortly before its
/// end, or without
/// it.
final class TrajectoryPlan {

    private static final int LAST = AntwerpFigures.QUARTERS - 1;

    private final List<Planned> people;
    private final Dice dice;
    /// By quarter in which their article 60 ends: those whose trajectory begins before that.
    private final List<List<Planned>> becoming = new ArrayList<>();

    TrajectoryPlan(List<Planned> people, Dice dice) {
        this.people = people;
        this.dice = dice;
    }

    void make() {
        dice.shuffle(people);
        choosePeopleBecoming();
        for (int quarter = 0; quarter <= LAST; quarter++) {
            int quarterNow = quarter;
            if (quarter > 0) {
                leave(quarter);
            }
            int newOnes = AntwerpFigures.NEW_TRAJECTORIES[quarter];
            int newAfter60 = AntwerpFigures.NEW_EX_60[quarter];
            int earlier = quarter == 0 ? AntwerpFigures.EX_60[0] - newAfter60 : 0;
            begin(quarter, newAfter60 + earlier, p -> p.ended60() >= 0 && p.ended60() <= quarterNow);
            int soon = quarter < LAST ? becoming.get(quarter + 1).size() : 0;
            if (quarter < LAST) {
                becoming.get(quarter + 1).forEach(p -> p.talksFrom = quarterNow);
            }
            int others = quarter == 0 ? AntwerpFigures.TRAJECTORIES[0] - AntwerpFigures.EX_60[0] : newOnes - newAfter60;
            beginWithout60(quarter, others - soon);
        }
        people.stream().filter(p -> p.talksFrom >= 0 && p.talksUntil < 0).forEach(p -> p.talksUntil = LAST + 1);
    }

    private void choosePeopleBecoming() {
        for (int quarter = 0; quarter <= LAST; quarter++) {
            int ending = quarter;
            var chosen = people.stream()
                    .filter(p -> ending > 0 && p.ended60() == ending && p.places[ending - 1].on60())
                    .filter(p -> becoming.stream().noneMatch(earlier -> earlier.contains(p)))
                    .limit(AntwerpFigures.BECOMING_EX_60[quarter])
                    .toList();
            becoming.add(chosen);
        }
    }

    /// Lets as many end in the quarter before as the tables ask.
    private void leave(int quarter) {
        int becomingNow = becoming.get(quarter).size();
        int stayingEx = AntwerpFigures.EX_60[quarter] - AntwerpFigures.NEW_EX_60[quarter] - becomingNow;
        int staying = AntwerpFigures.TRAJECTORIES[quarter] - AntwerpFigures.NEW_TRAJECTORIES[quarter];
        Predicate<Planned> ex = p -> p.ended60() >= 0 && p.ended60() < quarter;
        keep(quarter, stayingEx, ex);
        keep(quarter, staying - stayingEx - becomingNow, p -> p.ended60() < 0);
    }

    private void keep(int quarter, int count, Predicate<Planned> who) {
        var talking = new ArrayList<>(people.stream()
                .filter(p -> p.talksFrom >= 0 && p.talksUntil < 0 && who.test(p))
                .toList());
        if (talking.size() < count) {
            throw new IllegalStateException(
                    "only " + talking.size() + " of " + count + " trajectories go on in " + quarter);
        }
        dice.shuffle(talking);
        talking.subList(count, talking.size()).forEach(p -> p.talksUntil = quarter - 1);
    }

    private void begin(int quarter, int count, Predicate<Planned> who) {
        var chosen = people.stream()
                .filter(p -> p.talksFrom < 0 && who.test(p) && p.ended60() >= quarter - 1)
                .filter(p -> becoming.stream().noneMatch(soon -> soon.contains(p)))
                .limit(count)
                .toList();
        if (chosen.size() < count) {
            throw new IllegalStateException(
                    "only " + chosen.size() + " of " + count + " trajectories after article 60");
        }
        chosen.forEach(p -> p.talksFrom = quarter);
    }

    /// Half of them are jobseekers whom the centre does not know otherwise.
    private void beginWithout60(int quarter, int count) {
        int known = count / 2;
        var clients = new ArrayList<>(people.stream()
                .filter(p -> p.talksFrom < 0 && p.places[quarter] == Place.PROFESSIONAL && !p.everOn(Place::on60))
                .toList());
        dice.shuffle(clients);
        clients.subList(0, known).forEach(p -> p.talksFrom = quarter);
        for (int i = known; i < count; i++) {
            var jobseeker = new Planned(AntwerpFigures.QUARTERS, false);
            jobseeker.talksFrom = quarter;
            people.add(jobseeker);
        }
    }
}
