package trede.monitor.measures;

import java.util.List;
import trede.monitor.Measure;

/// Every measure of the house in the order of the catalogue, for those who do without Spring.
public final class Definitions {

    private Definitions() {}

    public static List<Measure> list() {
        return List.of(
                new Reconciliation(),
                new Professional(),
                new Social(),
                new WelfareTrajectories(),
                new Overview(),
                new AfterFourMonths(),
                new CaseloadTrend());
    }
}
