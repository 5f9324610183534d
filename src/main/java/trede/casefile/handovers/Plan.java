package trede.casefile.handovers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a handover would do, before it is done.
public record Plan(List<Going> going, List<LeftOut> leftOut) {

    /// A file that goes.
    ///
    /// @param language in which the client reads what goes along
    /// @param follows whether the newcomer follows the person for the same already
    public record Going(UUID person, String name, UUID to, Locale language, boolean follows) {}

    /// A file that stays, and why.
    public record LeftOut(UUID person, String name, Why why) {}

    /// Why a file stays.
    public enum Why {
        /// It is the newcomer's own, or a relative's.
        CLOSED,
        /// It is not the visitor's to hand on.
        HIDDEN,
        /// Whoever leaves does not follow the person then.
        NOT_FOLLOWED;

        /// Key of its sentence.
        public String label() {
            return "casefile.handover.why." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// How many each of them would get.
    public Map<UUID, Long> counts() {
        return going.stream().collect(Collectors.groupingBy(Going::to, Collectors.counting()));
    }

    public long following() {
        return going.stream().filter(Going::follows).count();
    }
}
