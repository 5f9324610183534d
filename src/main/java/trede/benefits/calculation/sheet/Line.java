package trede.benefits.calculation.sheet;

import java.util.List;
import trede.law.Article;
import trede.law.Provision;

/// A line of a calculation sheet: what it says, the amount a year, and where the law says so.
///
/// @param key of its sentence
/// @param details {0}, {1} …: days as `2026-03-01`, amounts as `€12345` cents, codes as keys
/// of sentences
/// @param cents a year, never negative
public record Line(Sign sign, String key, List<String> details, long cents, Basis basis) {

    /// What a line does to what somebody has.
    public enum Sign {
        /// It adds to the resources.
        PLUS,
        /// It is taken off.
        MINUS,
        /// It is left out.
        EXEMPT,
        /// It explains.
        NOTE,
        /// It says what must still be found out or decided.
        UNKNOWN,
        /// It adds up what stands above it.
        TOTAL
    }

    /// Where the law says so.
    ///
    /// @param law key of what it rests on; empty where it adds up or asks
    /// @param article as `rmi 14 §1`; empty where no article is known
    public record Basis(String law, String article, String source, boolean confirmed) {

        public static final Basis NONE = new Basis("", "", "", true);

        public static Basis of(Provision provision) {
            Article article = provision.article();
            return new Basis(
                    provision.key(),
                    article == null ? "" : article.toString(),
                    provision.source(),
                    provision.confirmed());
        }
    }

    public static Line of(Sign sign, String key, long cents, Basis basis, String... details) {
        return new Line(sign, "benefits.calc.line." + key, List.of(details), cents, basis);
    }

    public static Line total(String key, long cents) {
        return of(Sign.TOTAL, key, cents, Basis.NONE);
    }

    /// Cents a year that it adds to the resources or takes off.
    public long counted() {
        return switch (sign) {
            case PLUS -> cents;
            case MINUS -> -cents;
            case EXEMPT, NOTE, UNKNOWN, TOTAL -> 0;
        };
    }

    /// An amount among the details.
    public static String euro(long cents) {
        return "€" + cents;
    }
}
