package trede.web;

/// What a visitor may do in a centre. A role is a set of these.
public enum Right {
    /// Figures and the rules behind them.
    SEE_FIGURES,
    /// The people behind a figure, and the files of those whom the visitor has to do with.
    SEE_PEOPLE,
    /// The files of every team.
    SEE_ALL_PEOPLE,
    /// What tells of health or justice, and notes marked so.
    SEE_SENSITIVE,
    /// Open a new file, and write in files.
    EDIT_PEOPLE,
    /// Say who comes today, who waits and who left: the reception desk.
    RECEIVE,
    /// Hand files from one colleague to another, and see the work of each team.
    LEAD,
    /// Keep the agenda of the special committee and write down what it decided.
    DECIDE,
    /// Make one file of two, and two of one.
    MERGE_PEOPLE,
    /// Bring in facts from elsewhere.
    IMPORT,
    /// Take people's data out of the program.
    EXPORT,
    /// Targets, users, roles, teams, tokens of others.
    ADMINISTER,
    /// Who looked at what: for the security adviser.
    SEE_LOOKS;

    /// Key of its name; the sentence that explains it has `_text` behind.
    public String label() {
        return "web.right." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
