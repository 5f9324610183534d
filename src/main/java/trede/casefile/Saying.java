package trede.casefile;

import java.util.List;
import trede.web.Words;

/// Something to be said in the language of whoever reads it.
public record Saying(String key, List<Object> details) {

    public static Saying of(String key, Object... details) {
        return new Saying(key, List.of(details));
    }

    /// Words of the source, as they are.
    public static Saying plain(String words) {
        return of("casefile.plain", words);
    }

    public String in(Words words) {
        return words.say(key, details.toArray());
    }
}
