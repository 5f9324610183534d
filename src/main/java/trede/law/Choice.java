package trede.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A way to count where the law leaves one open or our sources contradict each other, from a
/// day on.
///
/// @param unit `choice`, or a family of choices that are said in the same words: `counting`,
/// `kin`
/// @param code of the way
public record Choice(
        String key,
        String unit,
        LocalDate from,
        String code,
        String source,
        boolean confirmed,
        @Nullable Article article)
        implements Provision {

    public boolean is(String other) {
        return code.equals(other);
    }

    /// Key of the sentence that says what is done.
    public String sentence() {
        return switch (unit) {
            case "counting" -> "law.counting." + code;
            case "kin" -> "law.kin." + code;
            default -> "law.choice." + key + "." + code;
        };
    }
}
