package trede.casefile.due;

import java.util.List;

/// What is due about equally soon: how much, and the first of it.
///
/// @param many all of it, also what is not listed here
public record Pile(Urgency urgency, int many, List<Due> dues) {

    public boolean more() {
        return many > dues.size();
    }
}
