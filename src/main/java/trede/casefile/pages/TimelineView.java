package trede.casefile.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trede.casefile.Lane;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.web.Words;

/// A timeline as it is drawn and listed, with what one can choose: which stretch, which kinds, which lanes.
public record TimelineView(
        Timeline drawn,
        Listed listed,
        List<PersonView.Zoom> zooms,
        List<Kind> kinds,
        List<Choice> lanes,
        TimelineAsked asked) {

    /// A lane that is shown or left out; the address behind it does the other.
    public record Choice(Lane lane, boolean shown, String query) {}

    /// A kind that is shown or left out; the address behind it does the other.
    public record Kind(Topic topic, boolean shown, String query) {}

    /// What is drawn as a list, the newest first.
    ///
    /// @param more how many earlier ones are left out
    public record Listed(List<TimelineFact> facts, int more) {

        private static final int MOST = 200;

        /// What began in one year.
        public record Year(int year, List<TimelineFact> facts) {}

        public List<Year> years() {
            var years = new TreeMap<Integer, List<TimelineFact>>(Comparator.reverseOrder());
            facts.forEach(fact -> years.computeIfAbsent(fact.first().getYear(), year -> new ArrayList<>())
                    .add(fact));
            return years.entrySet().stream()
                    .map(each -> new Year(each.getKey(), each.getValue()))
                    .toList();
        }

        static Listed of(List<TimelineFact> facts, boolean all) {
            return all || facts.size() <= MOST
                    ? new Listed(facts, 0)
                    : new Listed(facts.subList(0, MOST), facts.size() - MOST);
        }
    }

    /// The address's question for a stretch, with the same lanes and kinds.
    public String query(Window window) {
        return asked.query(window);
    }

    /// For the same with a list without end.
    public String whole() {
        return (asked.from() == null ? "?" + asked.filter() : query(drawn.window())) + "&list=all";
    }

    /// Where the words of a bar lead: to its line in the list, or to what it is.
    public String target(Bar bar, String here) {
        var bundle = bar.bundle();
        if (bundle != null && bundle.into() != null) {
            return here + query(bundle.into()) + "#timeline";
        }
        var fact = bar.fact();
        return listed.facts().contains(fact) || fact.address() == null ? "#" + fact.id() : here + "/" + fact.address();
    }

    /// The kinds and parts of life that are not shown; empty if all are.
    String leftOut(Words words) {
        return Stream.concat(
                        kinds.stream()
                                .filter(kind -> !kind.shown())
                                .map(kind -> kind.topic().label()),
                        lanes.stream()
                                .filter(lane -> !lane.shown())
                                .map(lane -> lane.lane().label()))
                .map(words::say)
                .collect(Collectors.joining(", "));
    }

    /// Whether parts of life are left out.
    public boolean chosenLanes() {
        return lanes.stream().anyMatch(choice -> !choice.shown());
    }
}
