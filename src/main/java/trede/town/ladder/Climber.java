package trede.town.ladder;

import java.util.Arrays;

/// One person of a plan by months: a rung in each month, and the month in which the present benefit began
/// (negative:
/// before the
/// first month).
final class Climber {

    final Rung[] rungs;
    /// The month in which each month's benefit began.
    final int[] since;

    Climber(int months) {
        this.rungs = new Rung[months];
        this.since = new int[months];
        Arrays.fill(rungs, Rung.OUT);
    }

    boolean on(int month) {
        return rungs[month] != Rung.OUT;
    }

    /// In the first four months: the day of the start plus four months lies after the month.
    boolean recent(int month) {
        return since[month] >= month - 3;
    }

    void put(int month, Rung rung, int begun) {
        rungs[month] = rung;
        since[month] = begun;
    }
}
