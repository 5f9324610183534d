package trede.casefile.finding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells family name and given name apart in what was typed, by how people are called who are known here.
@Component
public class Splittings {

    private static final int MOST = 6;

    private final SideQueries sides;

    Splittings(SideQueries sides) {
        this.sides = sides;
    }

    /// @param names as [Question] found them
    @Transactional(readOnly = true)
    public Splitting of(String names) {
        var words = Splitting.words(names);
        return Splitting.of(
                names, sides.list(words.stream().distinct().limit(MOST).toList()));
    }
}
