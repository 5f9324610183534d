package trede.casefile.keeping;

import java.util.List;

/// A room in which something happens with people, told as a bean: of each of its tables when it last touched
/// somebody's file. The latest day of all rooms decides whether a file may go. A table with a person that
/// nobody tells here fails the house's test.
public interface Touches {

    /// One for each column in which a person stands.
    List<Touched> list();
}
