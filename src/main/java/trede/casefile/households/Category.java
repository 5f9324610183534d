package trede.casefile.households;

import trede.law.Law;

/// For which category of the living wage somebody probably counts, and why; or which fact is missing to tell.
public sealed interface Category {

    /// @param number 1 cohabiting, 2 single, 3 with dependants
    /// @param why code of the reason
    /// @param law what the rule rests on that day
    record Likely(int number, String why, Law.Value law) implements Category {

        /// Key of the sentence that says why.
        public String reason() {
            return "casefile.likely.why." + why;
        }

        /// Key of the article.
        public String article() {
            return "casefile.likely.article." + number;
        }

        public String label() {
            return "casefile.likely." + number;
        }
    }

    /// @param missing code of the fact
    record Unknown(String missing) implements Category {

        /// Key of the sentence that says what to find out.
        public String question() {
            return "casefile.likely.missing." + missing;
        }
    }
}
