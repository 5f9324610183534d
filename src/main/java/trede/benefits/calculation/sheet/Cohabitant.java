package trede.benefits.calculation.sheet;

import java.util.List;

/// Somebody who lives under the same roof.
///
/// @param applies whether they ask for a living wage themselves
/// @param spared the reason of equity for which what they have does not count; empty if it does
public record Cohabitant(Kin kin, boolean adult, boolean applies, String spared, List<Resource> resources) {

    public Cohabitant {
        resources = List.copyOf(resources);
    }

    public static Cohabitant adult(Kin kin, Resource... resources) {
        return new Cohabitant(kin, true, false, "", List.of(resources));
    }
}
