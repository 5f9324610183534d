package trede.benefits.calculation.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that must be known to calculate a living wage. Amounts are whole cents of euro, net.
///
/// @param day as of which it is calculated
/// @param weighing what the centre decided about the people who live in; null if it did not yet
/// @param capital movable, in cents
/// @param exempted stretches of work for which the SPI exemption was used before
public record Situation(
        LocalDate day,
        Standing standing,
        List<Resource> resources,
        List<Cohabitant> cohabitants,
        @Nullable Weighing weighing,
        List<Property> properties,
        long capital,
        List<Transfer> transfers,
        List<Exempted> exempted) {

    public Situation {
        resources = List.copyOf(resources);
        cohabitants = List.copyOf(cohabitants);
        properties = List.copyOf(properties);
        transfers = List.copyOf(transfers);
        exempted = List.copyOf(exempted);
    }

    /// Somebody with nothing at all.
    public static Situation of(LocalDate day, Standing standing) {
        return new Situation(day, standing, List.of(), List.of(), null, List.of(), 0, List.of(), List.of());
    }

    /// The same on another day.
    public Situation on(LocalDate other) {
        return new Situation(
                other, standing, resources, cohabitants, weighing, properties, capital, transfers, exempted);
    }

    /// The same with one resource more.
    public Situation with(Resource resource) {
        var more = Stream.concat(resources.stream(), Stream.of(resource)).toList();
        return new Situation(day, standing, more, cohabitants, weighing, properties, capital, transfers, exempted);
    }

    /// How much of what housemates have above their own amount the centre counts, and why.
    ///
    /// @param percent 0 to 100
    /// @param reason of equity; may be empty where the law leaves it free
    public record Weighing(int percent, String reason) {}
}
