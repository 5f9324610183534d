package trede.casefile.merging;

/// How much of a kind goes along.
///
/// @param kind `fact.benefit`, `follower`; of another room `contacts.appointment`
/// @param rows all of them
/// @param aside those that the survivor has already: they are set aside until the files are taken apart
public record Moved(String kind, long rows, long aside) {

    /// Key of its sentence, with how many as {0}.
    public String label() {
        int dot = kind.indexOf('.');
        boolean ours = kind.startsWith("fact.") || dot < 0;
        return ours ? "casefile.moved." + kind : kind.substring(0, dot + 1) + "moved." + kind.substring(dot + 1);
    }
}
