package trede.town.antwerp;

/// The published tables of Antwerp by quarter, 2014-Q1 to 2015-Q2. What was not published (the first two
/// quarters, and
/// how the
/// excluded divide) is filled in plausibly; the sums are the published ones.
final class AntwerpFigures {

    static final int QUARTERS = 6;

    static final int[] INITIAL_POPULATION = {6980, 7060, 7161, 7330, 7396, 7754};
    static final int[] DOUBLE_60 = {360, 372, 402, 361, 309, 326};
    static final int[] DOUBLE_ACTIVATED = {12, 13, 14, 12, 11, 12};
    static final int[] AGE = {238, 235, 231, 225, 221, 219};
    static final int[] UNREGISTERED = {99, 98, 96, 91, 87, 86};
    static final int[] SOCIAL = {700, 695, 690, 670, 668, 674};
    static final int[] SOCIAL_ACTIVATED = {352, 350, 353, 357, 362, 353};
    static final int[] PROFESSIONAL = {5571, 5647, 5728, 5971, 6100, 6437};
    static final int[] PROFESSIONAL_ACTIVATED = {3395, 3452, 3511, 3675, 3827, 4013};
    static final int[] ARTICLE_60 = {1575, 1582, 1597, 1590, 1579, 1528};
    static final int[] ACTIVATED_BENEFIT = {57, 58, 60, 59, 58, 59};

    static final int[] TRAJECTORIES = {290, 301, 415, 568, 478, 525};
    static final int[] NEW_TRAJECTORIES = {140, 164, 136, 238, 202, 185};
    static final int[] EX_60 = {75, 79, 118, 112, 163, 180};
    static final int[] NEW_EX_60 = {28, 32, 29, 25, 49, 49};
    /// Of the people in a trajectory: how many article 60 contracts end in the quarter, after the
    /// trajectory began.
    static final int[] BECOMING_EX_60 = {0, 5, 23, 8, 20, 10};

    private AntwerpFigures() {}

    static int of(Place place, int quarter) {
        return switch (place) {
            case PROFESSIONAL -> PROFESSIONAL[quarter];
            case SOCIAL -> SOCIAL[quarter];
            case AGE -> AGE[quarter];
            case UNREGISTERED -> UNREGISTERED[quarter];
            default -> throw new IllegalArgumentException("not planned alone: " + place);
        };
    }
}
