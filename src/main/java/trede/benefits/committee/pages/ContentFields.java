package trede.benefits.committee.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trede.benefits.decisions.DecisionKind;
import trede.benefits.decisions.Ground;
import trede.casefile.households.Category;

/// What can be chosen in the fields of a decision, and what stands in them before anybody types.
///
/// @param aids codes of what it can be about
/// @param likely the category to which the household points
public record ContentFields(Map<String, String> before, List<String> aids, Category likely) {

    public static List<String> kinds() {
        return Stream.of(DecisionKind.values()).map(DecisionKind::code).toList();
    }

    public static List<String> exits() {
        return ContentForm.exits();
    }

    /// Those of what is chosen first.
    public List<String> grounds() {
        return ContentForm.grounds(before.getOrDefault("kind", "granted")).stream()
                .map(Ground::code)
                .toList();
    }
}
