package trede.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a page's method gives back: a template, what to fill in, and the status of the answer.
/// Every template also receives the [Page] as `page`.
public record Sheet(String template, Map<String, @Nullable Object> contents, int status) {

    /// @param template from the room on, for example `casefile/pages/people.jte`
    public static Sheet of(String template) {
        return new Sheet(template, new HashMap<String, @Nullable Object>(), 200);
    }

    /// Fills in one parameter of the template.
    public Sheet with(String name, @Nullable Object content) {
        var more = new HashMap<String, @Nullable Object>(contents);
        more.put(name, content);
        return new Sheet(template, more, status);
    }

    /// The same with another status, 400 for a form that comes back with its problems.
    public Sheet status(int other) {
        return new Sheet(template, contents, other);
    }
}
