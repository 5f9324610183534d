package trede.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a page's method gives back: a template, what to fill in, and the status of the answer.
/// Every template also receives the [Page] as `page`.
public record Sheet(String template, Map<String, @Nullable Object> contents, int status) {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

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

    /// As text, for what leaves on paper.
    public String draw(Page page) {
        var output = new StringOutput();
        draw(page, output);
        return output.toString();
    }

    void draw(Page page, TemplateOutput output) {
        var all = new HashMap<String, @Nullable Object>(contents);
        all.put("page", page);
        ENGINE.render(template, all, output);
    }
}
