package trede.casefile.referrals.pages;

import java.util.Map;
import trede.casefile.sensitive.Marking;

/// What was typed as an answer.
///
/// @param answer `yes` or `no`
/// @param objection code of the reason
public record Said(String answer, String objection, String words, Marking marking) {

    static Said of(Map<String, String> form) {
        return new Said(
                form.getOrDefault("answer", ""),
                form.getOrDefault("objection", ""),
                form.getOrDefault("words", ""),
                Marking.of(field -> form.getOrDefault(field, ""), form.getOrDefault("words", "")));
    }
}
