package trede.casefile.finding;

/// In which order those who were found stand: what is written so first, what only sounds so last.
final class Rank {

    static final int FILE = 0;
    /// With a number the address is meant.
    static final int ADDRESS = 1;

    static final int NAME = 2;
    static final int WITHOUT_ARTICLE = 3;
    static final int STREET = 4;
    static final int SOUND = 5;

    private Rank() {}
}
