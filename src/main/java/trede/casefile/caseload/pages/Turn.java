package trede.casefile.caseload.pages;

/// Where one is in a list of several pages.
///
/// @param page the first is 1
/// @param found how many there are in all
public record Turn(int page, int size, int found) {

    public boolean before() {
        return page > 1;
    }

    public boolean after() {
        return page * size < found;
    }
}
