package trede.casefile.merging.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.following.Change;
import trede.casefile.following.Follower;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.casefile.pages.FactWords;
import trede.casefile.pages.who.WhoWords;
import trede.casefile.photos.Photo;
import trede.web.Page;

/// One of two files that are compared.
///
/// @param life all that stands on its timeline, the latest first
/// @param household with whom the person lives today, by name
/// @param last the latest change; null if there is none
public record FileView(
        Person person,
        LocalDate today,
        List<TimelineFact> life,
        List<Particular> particulars,
        List<String> household,
        @Nullable Photo photo,
        List<Follower> followers,
        @Nullable Change last) {

    private static final int MOST = 6;

    /// Name and file number: two files often bear one name.
    public String title() {
        return person.name() + " · " + person.source();
    }

    List<String> particulars(ParticularKind kind, Page page) {
        return particulars.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> String.join(
                                " ",
                                List.of(
                                        each.written(),
                                        "(" + WhoWords.code(each, page) + ")",
                                        WhoWords.when(each, today, page)))
                        .strip())
                .toList();
    }

    /// What is so today, and how much more there is.
    List<String> running(Page page) {
        var facts = known(Topic.FACTS);
        var said = new ArrayList<String>();
        facts.stream()
                .filter(fact -> !fact.first().isAfter(today)
                        && (fact.last() == null || !fact.last().isBefore(today)))
                .limit(MOST)
                .forEach(fact -> said.add(said(fact, page)));
        if (facts.size() > said.size()) {
            said.add(page.say("casefile.compare_more", said.size(), facts.size() - said.size()));
        }
        return said;
    }

    /// The last of a kind that happened, and how often there was one.
    List<String> last(Topic topic, Page page) {
        var facts = known(topic);
        var said = new ArrayList<String>();
        facts.stream()
                .filter(fact -> !fact.first().isAfter(today))
                .findFirst()
                .ifPresent(fact -> said.add(said(fact, page)));
        if (facts.size() > 1) {
            said.add(page.say("casefile.compare_all", facts.size()));
        }
        return said;
    }

    // where somebody lived and their papers stand among the particulars
    private List<TimelineFact> known(Topic topic) {
        return life.stream()
                .filter(fact -> fact.known().now() && fact.topic() == topic)
                .filter(fact -> !fact.label().key().equals("casefile.life.particular"))
                .toList();
    }

    private static String said(TimelineFact fact, Page page) {
        return fact.label().in(page.words()) + ", " + FactWords.when(fact, page);
    }

    /// Where a benefit that was decided here is mended; empty if no page of its own is known.
    String placeOf(LocalDate first) {
        return life.stream()
                .filter(fact -> fact.topic() == Topic.DECISIONS && fact.address() != null)
                .filter(fact -> !fact.first().isAfter(first))
                .findFirst()
                .map(TimelineFact::address)
                .orElse("");
    }
}
