package trede.benefits.calculation.sheet;

/// A house or a piece of land that somebody owns, or a part of it.
///
/// @param cadastral the whole cadastral income, not indexed, in cents
/// @param part numerator and denominator of what the person owns
/// @param rent cents a year for the person's part; 0 if it is not let
/// @param interest mortgage interest that the person pays, cents a year
public record Property(boolean built, long cadastral, Part part, long rent, long interest) {

    /// What part of the whole: 1/2.
    public record Part(int numerator, int denominator) {

        public static final Part WHOLE = new Part(1, 1);

        public Part {
            if (numerator < 1 || denominator < numerator) {
                throw new IllegalArgumentException("no part of a whole");
            }
        }

        /// As it is written; 1 for the whole.
        @Override
        public String toString() {
            return denominator == 1 ? "1" : numerator + "/" + denominator;
        }
    }

    /// A house, wholly owned, not let, paid off.
    public static Property house(long cadastral) {
        return new Property(true, cadastral, Part.WHOLE, 0, 0);
    }
}
