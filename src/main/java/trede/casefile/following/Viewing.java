package trede.casefile.following;

/// Whether somebody may look into a file, and why.
public sealed interface Viewing {

    /// Why a file is open, in the order in which the reasons are looked for.
    public enum Why {
        FOLLOWS,
        FOLLOWED,
        TEAM,
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

    /// @param detail name of the team; empty where there is nothing to add
    record Open(Why why, String detail) implements Viewing {}

    /// Not this visitor's business, unless there is a reason to break the glass.
    record Hidden() implements Viewing {}

    /// @param why `own` or `relative`
    record Closed(String why) implements Viewing {}
}
