package trede.monitor;

/// What the figure of a cell says: how many people; what share of others; how many more or fewer than before.
public enum CellKind {
    PLAIN,
    RATE,
    CHANGE
}
