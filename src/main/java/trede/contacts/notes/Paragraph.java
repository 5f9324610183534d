package trede.contacts.notes;

import java.util.List;

/// A piece of a note that is meant for one voice.
///
/// @param sensitive tells of health or justice: only who has the right to see that reads it
/// @param kept words that were pointed out to the writer, who kept them knowingly
public record Paragraph(Voice voice, boolean sensitive, String text, List<String> kept) {

    public Paragraph {
        // a partner never reads what is sensitive: such a paragraph is for colleagues
        voice = sensitive && voice == Voice.PARTNER ? Voice.INTERNAL : voice;
        kept = List.copyOf(kept);
    }

    static Paragraph of(Voice voice, boolean sensitive, String text) {
        return new Paragraph(voice, sensitive, text, List.of());
    }

    /// How a form names voice and sensitivity together: `client`, `internal!`.
    public String mark() {
        return voice.code() + (sensitive ? "!" : "");
    }

    Paragraph marked(String mark) {
        return Voice.find(mark.replace("!", ""))
                .map(other -> new Paragraph(other, mark.endsWith("!"), text, kept))
                .orElse(this);
    }

    Paragraph keeping(List<String> words) {
        return new Paragraph(voice, sensitive, text, words);
    }

    /// What the form calls it, whatever its place: the same words, the same name.
    public String name() {
        return Integer.toHexString(text.hashCode()) + "-" + text.length();
    }
}
