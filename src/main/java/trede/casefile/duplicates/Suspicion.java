package trede.casefile.duplicates;

import java.util.List;
import trede.casefile.PersonLine;
import trede.casefile.finding.Likeness.Reason;

/// Two files that may be of one person, and what speaks for it.
public record Suspicion(PersonLine one, PersonLine other, List<Reason> reasons, int strength) {

    /// Where the next page of the queue begins.
    public Mark mark() {
        return new Mark(strength, one.number(), other.number());
    }

    /// A place in the queue, strongest first; what stands behind it is weaker.
    public record Mark(int strength, long person, long other) {

        public static final Mark STRONGEST = new Mark(Integer.MAX_VALUE, 0, 0);

        /// As an address carries it.
        public String typed() {
            return strength + "_" + person + "_" + other;
        }

        /// The beginning if it cannot be read.
        public static Mark of(String typed) {
            try {
                String[] parts = typed.split("_", 3);
                return parts.length < 3
                        ? STRONGEST
                        : new Mark(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
            } catch (NumberFormatException misread) {
                return STRONGEST;
            }
        }
    }
}
