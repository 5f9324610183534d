package trede.casefile.merging.pages;

import java.util.List;

/// How what two files say of one thing stands to each other.
public enum Standing {
    SAME,
    DIFFERENT,
    /// The other file does not know it.
    ONE_ONLY,
    OTHER_ONLY,
    /// Neither file knows it.
    NEITHER;

    static Standing of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other.isEmpty() ? NEITHER : OTHER_ONLY : ONE_ONLY;
        }
        return one.equals(other) ? SAME : DIFFERENT;
    }
}
