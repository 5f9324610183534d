package trede.casefile.merging.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.identities.ParticularKind;
import trede.web.Page;

/// A thing that both files may hold, side by side, to be read and not chosen: it goes along.
///
/// @param label in words
public record Beside(String label, List<String> one, List<String> other) {

    public Standing standing() {
        return Standing.of(
                one.stream().sorted().toList(), other.stream().sorted().toList());
    }

    /// Whatever one of the two knows: telephones, addresses, accounts, papers, who lives there, what runs, and the last
    /// of what happened.
    static List<Beside> of(FileView one, FileView other, Page page) {
        var all = new ArrayList<Beside>();
        for (var kind : ParticularKind.values()) {
            all.add(new Beside(
                    page.say("casefile.particular." + kind.code()),
                    one.particulars(kind, page),
                    other.particulars(kind, page)));
        }
        all.add(new Beside(page.say("casefile.compare_household"), one.household(), other.household()));
        all.add(new Beside(page.say("casefile.compare_runs"), one.running(page), other.running(page)));
        Stream.of(Topic.NOTES, Topic.CONTACTS, Topic.DECISIONS, Topic.LETTERS)
                .forEach(topic -> all.add(new Beside(
                        page.say("casefile.compare_last_of", page.say(topic.label())),
                        one.last(topic, page),
                        other.last(topic, page))));
        return all.stream().filter(each -> each.standing() != Standing.NEITHER).toList();
    }
}
