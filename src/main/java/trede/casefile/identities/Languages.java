package trede.casefile.identities;

import java.util.Optional;

/// What languages are called, in our four and by their code.
public final class Languages {

    private Languages() {}

    /// The code of a language as somebody typed its name; empty if nobody knows it.
    public static Optional<String> find(String typed) {
        return Called.language(typed);
    }
}
