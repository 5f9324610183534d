package trede.casefile.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What those of a team, or of a whole site, carry together.
///
/// @param place without a team for the sum of a site
/// @param workers how many there are
/// @param percent of a full week, together
public record TeamLoad(Place place, int workers, int files, int points, int percent) {

    /// By site: first its sum, then its teams.
    static List<TeamLoad> listOf(List<Workloads.Carrier> carriers) {
        var bySite = carriers.stream()
                .collect(Collectors.groupingBy(each -> each.place().site(), TreeMap::new, Collectors.toList()));
        var sums = new ArrayList<TeamLoad>();
        bySite.forEach((site, there) -> {
            sums.add(of(new Place("", site), there));
            if (!site.isEmpty()) {
                there.stream()
                        .collect(Collectors.groupingBy(Workloads.Carrier::team, TreeMap::new, Collectors.toList()))
                        .forEach((team, members) -> sums.add(of(new Place(team, site), members)));
            }
        });
        return sums;
    }

    private static TeamLoad of(Place place, List<Workloads.Carrier> carriers) {
        var loads = carriers.stream().map(Workloads.Carrier::load).toList();
        return new TeamLoad(
                place,
                loads.size(),
                loads.stream().mapToInt(Load::count).sum(),
                loads.stream().mapToInt(Load::points).sum(),
                loads.stream().mapToInt(Load::percent).sum());
    }

    /// Points for each full week of work; empty where nobody works now.
    public OptionalInt carried() {
        return percent == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(points * 100f / percent));
    }
}
