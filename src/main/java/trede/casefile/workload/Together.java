package trede.casefile.workload;

import java.util.List;
import java.util.OptionalInt;

/// What those of a team, or of a whole site, carry together.
///
/// @param place without a team for the sum of a site
/// @param workers how many there are
/// @param percent of a full week, together
public record Together(Place place, int workers, int files, int points, int percent) {

    static Together of(Place place, List<Workloads.Carrier> carriers) {
        var loads = carriers.stream().map(Workloads.Carrier::load).toList();
        return new Together(
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
