package trede.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trede.monitor.census.Census;
import trede.monitor.census.Fact;
import trede.monitor.census.People;

/// What a measure counted in one period: its cells in order, whom it is about, and who was left out by
/// which rule.
///
/// @param population whom the measure is about; included and left out together
/// @param outside key of the sentence for everybody else
/// @param nearby facts that show why somebody else is not in it
public record Figures(
        List<Cell> cells, People population, List<Exclusion> exclusions, String outside, Evidence nearby) {

    public Optional<Cell> find(String cell) {
        return cells.stream().filter(it -> it.id().equals(cell)).findFirst();
    }

    /// @throws IllegalArgumentException if there is no such cell
    public Cell get(String cell) {
        return find(cell).orElseThrow(() -> new IllegalArgumentException("no cell " + cell));
    }

    /// Where one person stands in these figures, and why.
    public Standing of(Census census, int person) {
        var reasons = new ArrayList<Standing.Reason>();
        for (var exclusion : exclusions) {
            if (exclusion.people().contains(person)) {
                reasons.add(new Standing.Reason(
                        null, exclusion.sentence(), exclusion.details(), exclusion.facts(census, person)));
            }
        }
        boolean leftOut = !reasons.isEmpty();
        for (var cell : cells) {
            if (cell.hasMembers() && cell.people().contains(person)) {
                reasons.add(new Standing.Reason(
                        cell.id(), cell.label() + ".what", cell.details(), cell.facts(census, person)));
            }
        }
        if (!population.contains(person) && reasons.isEmpty()) {
            List<Fact> facts = nearby.list(census, person);
            return new Standing(Standing.Place.OUTSIDE, List.of(new Standing.Reason(null, outside, List.of(), facts)));
        }
        return new Standing(leftOut ? Standing.Place.LEFT_OUT : Standing.Place.COUNTED, List.copyOf(reasons));
    }

    static final String SENTENCES = "monitor.measure.";
    private static final String RULES = "monitor.rule.";

    /// Begins the figures of a measure.
    public static Builder of(Measure measure) {
        return new Builder(SENTENCES + measure.id() + ".");
    }

    /// Takes the cells in the order in which they are shown.
    public static final class Builder {

        private final String sentences;
        private final List<Cell> cells = new ArrayList<>();
        private final List<Exclusion> exclusions = new ArrayList<>();

        private Builder(String sentences) {
            this.sentences = sentences;
        }

        public Builder plain(String id, People people, Evidence evidence, Object... details) {
            cells.add(new Cell(id, CellKind.PLAIN, sentences + id, List.of(details), people, null, evidence));
            return this;
        }

        public Builder rate(String id, People numerator, People denominator, Evidence evidence, Object... details) {
            cells.add(new Cell(id, CellKind.RATE, sentences + id, List.of(details), numerator, denominator, evidence));
            return this;
        }

        public Builder change(String id, People now, People reference, Object... details) {
            cells.add(new Cell(id, CellKind.CHANGE, sentences + id, List.of(details), now, reference, Evidence.NONE));
            return this;
        }

        /// Its sentence is `monitor.rule.<rule>`.
        public Builder leftOut(String rule, People people, Evidence evidence, Object... details) {
            exclusions.add(new Exclusion(rule, RULES + rule, List.of(details), people, evidence));
            return this;
        }

        /// @param nearby what explains why somebody is not in it
        public Figures among(People population, Evidence nearby) {
            return new Figures(List.copyOf(cells), population, List.copyOf(exclusions), sentences + "outside", nearby);
        }
    }
}
