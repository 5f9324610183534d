package trede.access.pages;

/// Somebody just let in, with the password that is shown this once; both empty where nobody was.
public record LetIn(String name, String password) {

    static final LetIn NOBODY = new LetIn("", "");
}
