package trede.benefits.forms;

import java.util.Collection;
import java.util.List;
import trede.web.Page;

/// One of the things that can be chosen in a form.
public record Option(String code, String label) {

    /// @param prefix of the keys of their names
    public static List<Option> of(Collection<String> codes, String prefix, Page page) {
        return codes.stream()
                .map(code -> new Option(code, page.say(prefix + code)))
                .toList();
    }
}
