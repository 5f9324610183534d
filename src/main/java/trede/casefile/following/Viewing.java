package trede.casefile.following;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether somebody may look into a file, and why.
public sealed interface Viewing {

    /// Why a file is open, in the order in which the reasons are looked for.
    public enum Why {
        FOLLOWS,
        FOLLOWED,
        TEAM,
        SUBSTITUTES,
        ASKED,
        UNASSIGNED,
        ALL,
        GLASS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// Key of the sentence; its {0} is [Open#detail].
        public String label() {
            return "casefile.why." + code();
        }
    }

    /// @param detail name of the team, of the absent colleague, or of who asked; empty where there is nothing to add
    /// @param absent account of the colleague for whom the visitor stands in, if for one
    record Open(Why why, String detail, @Nullable UUID absent) implements Viewing {

        Open(Why why, String detail) {
            this(why, detail, null);
        }
    }

    /// Not this visitor's business, unless there is a reason to break the glass.
    record Hidden() implements Viewing {}

    /// @param why one of [ClosedFile#WHYS]
    record Closed(String why) implements Viewing {}
}
