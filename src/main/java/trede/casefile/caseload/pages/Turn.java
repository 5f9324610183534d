package trede.casefile.caseload.pages;

/// Where one is in a list of several pages.
///
/// @param page the first is 1
/// @param found how many there are in all, as far as they were counted
/// @param more there are more than were counted
public record Turn(int page, int size, int found, boolean more) {

    /// Whoever leafed through this many pages of 25 asks for less, or takes the spreadsheet.
    static final int LAST = 200;

    public boolean before() {
        return page > 1;
    }

    public boolean after() {
        return page < LAST && (more || page * size < found);
    }
}
