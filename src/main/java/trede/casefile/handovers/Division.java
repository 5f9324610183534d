package trede.casefile.handovers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import trede.casefile.workload.Load;

/// The rule by which files are divided: the heaviest first, each to who would then carry least. A file that is
/// closed to one goes to another; closed to all, it goes nowhere.
final class Division {

    private Division() {}

    /// A file to be given.
    ///
    /// @param closed to whom
    record File(UUID person, int points, Set<UUID> closed) {}

    /// @param loads of those who can get files, in the order in which they are preferred when equal
    /// @return to whom each goes; who goes nowhere is missing
    static Map<UUID, UUID> divide(List<File> files, List<Load> loads) {
        Map<UUID, Integer> more = new HashMap<>();
        Map<UUID, UUID> given = new LinkedHashMap<>();
        files.stream()
                .sorted(Comparator.comparing(File::points).reversed())
                .forEach(file -> loads.stream()
                        .filter(load -> !file.closed().contains(load.account()))
                        .min(Comparator.comparingInt(
                                load -> carried(load, more.getOrDefault(load.account(), 0) + file.points())))
                        .ifPresent(load -> {
                            given.put(file.person(), load.account());
                            more.merge(load.account(), file.points(), Integer::sum);
                        }));
        return given;
    }

    // who does not work now gets something only where nobody else can
    private static int carried(Load load, int more) {
        return load.carriedWith(more).orElse(Integer.MAX_VALUE);
    }
}
