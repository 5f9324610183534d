package trede.web;

import java.util.List;

/// A "no" with a sentence: what is wrong and what is expected, in the words of `messages/`.
/// A page shows it; a verb prints it and ends with status 2.
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> details;

    /// @param key of the sentence in `messages/<module>_<language>.properties`
    /// @param details the sentence's {0}, {1} …
    public Refusal(String key, Object... details) {
        super(key, null, false, false);
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    /// The HTTP status with which a page says it: 400, unless there is nothing (404) or it is not for
    /// this visitor
    /// (403).
    public int status() {
        return 400;
    }

    public Object[] details() {
        return details.toArray();
    }
}
