package trede.web;

/// What a visitor may do in a centre. A role is a set of these.
public enum Right {
    /// Figures and the rules behind them.
    SEE_FIGURES,
    /// The people behind a figure, and their files.
    SEE_PEOPLE,
    /// Open a file, and change what is known of who somebody is.
    EDIT_PEOPLE,
    /// Bring in facts from elsewhere.
    IMPORT,
    /// Targets, users, tokens of others, who looked.
    ADMINISTER
}
