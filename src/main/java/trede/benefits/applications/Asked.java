package trede.benefits.applications;

import java.util.List;
import trede.casefile.sensitive.Mark;

/// What is asked, how and by whom.
///
/// @param manner `written` or `oral`
/// @param by `self`, `representative`, `centre` (another one sent it on) or `other`
/// @param byName empty where it is the person
public record Asked(String manner, List<Aid> kinds, String words, String by, String byName, Mark mark) {

    public Asked(String manner, List<Aid> kinds, String words, String by, String byName) {
        this(manner, kinds, words, by, byName, Mark.NONE);
    }

    public static final List<String> MANNERS = List.of("oral", "written");
    public static final List<String> ASKERS = List.of("self", "representative", "centre", "other");

    /// The living wage or its equivalent among other things.
    public boolean isIncome() {
        return kinds.stream().anyMatch(Aid::isIncome);
    }
}
