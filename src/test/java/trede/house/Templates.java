package trede.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a person would read in a template if nothing were filled in: there should be nothing.
final class Templates {

    private static final Pattern SAID = Pattern.compile("\\b(?:say|has)\\(\\s*\"([^\"]+)\"\\s*(\\+)?");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\b(?:title|placeholder|alt|aria-label|aria-description|label|hx-confirm)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern VALUE =
            Pattern.compile("<(?:input|button)\\b[^>]*type=\"(?:submit|button|reset)\"[^>]*\\bvalue=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Set<String> SAME_EVERYWHERE = Set.of("Trede", "JSON", "CSV");

    private Templates() {}

    static List<Sources.Quoted> keys(Path template) {
        var keys = new ArrayList<Sources.Quoted>();
        var said = SAID.matcher(Sources.text(template));
        while (said.find()) {
            keys.add(new Sources.Quoted(template, said.group(1), said.group(2) == null ? "key" : "prefix"));
        }
        return keys;
    }

    static List<String> bareText(Path template) {
        String html = withoutCode(Sources.text(template))
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("(?i)<!doctype[^>]*>", " ");
        var bare = new ArrayList<String>();
        for (var pattern : List.of(ATTRIBUTE, VALUE)) {
            var attribute = pattern.matcher(html);
            while (attribute.find()) {
                addWords(bare, attribute.group(1));
            }
        }
        addWords(bare, html.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " "));
        return bare;
    }

    private static void addWords(List<String> bare, String text) {
        var word = WORD.matcher(text);
        while (word.find()) {
            if (!SAME_EVERYWHERE.contains(word.group())) {
                bare.add(word.group());
            }
        }
    }

    /// Cuts out ${…}, !{…}, $unsafe{…}, @if(…), @for(…), @template.x(…), @param …, @import …, comments.
    static String withoutCode(String template) {
        var text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("<%--", at)) {
                at = after(template, "--%>", at);
            } else if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at = closed(template, at + 1);
            } else if (template.startsWith("$unsafe{", at)) {
                at = closed(template, at + 7);
            } else if (template.startsWith("@param ", at) || template.startsWith("@import ", at)) {
                at = after(template, "\n", at);
                text.append('\n');
            } else if (template.charAt(at) == '@' && at + 1 < template.length()) {
                int end = at + 1;
                while (end < template.length()
                        && (Character.isLetterOrDigit(template.charAt(end))
                                || "._".indexOf(template.charAt(end)) >= 0)) {
                    end++;
                }
                at = end < template.length() && template.charAt(end) == '('
                        ? closed(template, end)
                        : end == at + 1 ? at + 2 : end;
            } else {
                text.append(template.charAt(at++));
            }
        }
        return text.toString();
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /// The place after the bracket that closes the one at `open`; quotes hide brackets.
    private static int closed(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && "({".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && ")}".indexOf(c) >= 0 && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
