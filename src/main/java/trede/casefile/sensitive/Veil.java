package trede.casefile.sensitive;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.web.NotAllowed;
import trede.web.Right;
import trede.web.Visitors;
import trede.web.Words;

/// A free text about somebody as the visitor at work may read it: what tells of health or justice stays
/// between who may know, who wrote it and for whom it was written.
public final class Veil {

    private Veil() {}

    /// The text, or the sentence that stands in its place.
    ///
    /// @param marked whether its writer marked it so; null where nobody was asked: then its words tell
    /// @param theirs whether the visitor wrote it, or it was written for them
    public static String over(String text, @Nullable Boolean marked, boolean theirs) {
        return hides(text, marked, theirs) ? Words.of(Visitors.get().language()).say("casefile.sensitive") : text;
    }

    /// A text for which nobody could say so.
    public static String over(String text) {
        return over(text, null, false);
    }

    /// The same, with its writer.
    ///
    /// @param actor who wrote it, as the log names them
    public static String over(String text, @Nullable Boolean marked, @Nullable String actor) {
        return over(text, marked, Visitors.get().actor().equals(actor));
    }

    /// Whether the visitor may not read it.
    public static boolean hides(String text, @Nullable Boolean marked, boolean theirs) {
        return !theirs
                && !text.isEmpty()
                && !Visitors.get().may(Right.SEE_SENSITIVE)
                && (marked == null ? tells(text) : marked);
    }

    /// Whether the visitor may not read any of them, whoever wrote them.
    public static boolean hidesAny(boolean theirs, String... texts) {
        return Stream.of(texts).anyMatch(text -> hides(text, null, theirs));
    }

    /// Before something goes out as it is: a paper cannot be veiled.
    ///
    /// @throws NotAllowed if the visitor may not read all of it
    public static void demand(boolean theirs, String... texts) {
        if (hidesAny(theirs, texts)) {
            throw new NotAllowed(Right.SEE_SENSITIVE);
        }
    }

    /// Whether the visitor is this worker.
    public static boolean isMe(@Nullable UUID account) {
        return account != null
                && Visitors.get().account().filter(account::equals).isPresent();
    }

    /// Whether its words tell of health or justice.
    public static boolean tells(String text) {
        return SensitiveWords.tells(text, Visitors.get().language().getLanguage());
    }
}
