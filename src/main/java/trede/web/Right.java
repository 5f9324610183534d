package trede.web;

/// What a visitor may do in a centre. A role is a set of these.
public enum Right {
    /// Figures and the rules behind them.
    SEE_FIGURES,
    /// The people behind a figure, and their files.
    SEE_PEOPLE,
    /// Bring in facts from elsewhere.
    IMPORT,
    /// Targets, users, tokens of others, who looked.
    ADMINISTER
}
