package trede.law;

/// Where in an act something stands: `rmi 14 §1`.
///
/// @param act `rmi` the act of 26 May 2002, `kb` its royal decree of 11 July 2002, `ocmw` the
/// organic act of the
/// centres, `ger` the Judicial Code
/// @param place number and paragraph
public record Article(String act, String place) {

    /// @param written the act, a space, the place
    public static Article of(String written) {
        int space = written.indexOf(' ');
        return new Article(written.substring(0, space), written.substring(space + 1));
    }

    /// Key of the act's short name, with the place as its detail.
    public String label() {
        return "law.article." + act;
    }

    /// As it is written; reading it gives the same article.
    @Override
    public String toString() {
        return act + " " + place;
    }
}
