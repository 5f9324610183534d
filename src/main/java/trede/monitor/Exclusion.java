package trede.monitor;

import java.util.List;
import trede.monitor.census.Census;
import trede.monitor.census.Fact;
import trede.monitor.census.People;
import trede.web.Words;

/// A rule by which people of the population are left out, and who they are. Each is left out by one rule
/// only, the
/// first that matches.
///
/// @param rule its short name, `age`
/// @param sentence key of what is said to whom it concerns
/// @param details the numbers in the sentence
public record Exclusion(String rule, String sentence, List<Object> details, People people, Evidence evidence) {

    public List<Fact> facts(Census census, int person) {
        return evidence.list(census, person);
    }

    public String sentence(Words words) {
        return words.say(sentence, details.toArray());
    }
}
