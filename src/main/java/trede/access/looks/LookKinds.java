package trede.access.looks;

import java.util.List;
import java.util.Locale;

/// What a room writes in the log of looks: the codes of one sort, in the order in which somebody chooses them.
///
/// @param codes as they are logged: `follower-add`; each has its words at `<room>.look.follower_add`
public record LookKinds(Sort sort, List<String> codes) {

    /// What somebody who reads the log looks for.
    public enum Sort {
        /// A file was opened, or somebody tried.
        FILE,
        /// Lists and searches that showed people.
        LIST,
        /// What left the program: exports, letters, papers.
        OUT,
        /// What was written in a file.
        CHANGE,
        /// Figures and the lists behind them.
        FIGURES,
        /// Who came in, and what opens the door.
        SIGN_IN,
        /// Accounts, roles, and what else an administrator settles.
        RULES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Key of its name.
        public String label() {
            return "access.look_sort." + code();
        }
    }

    public static LookKinds of(Sort sort, String... codes) {
        return new LookKinds(sort, List.of(codes));
    }
}
