package trede.casefile.pages;

import java.util.List;
import trede.casefile.Lane;

/// A timeline as it is drawn, with what one can choose: which stretch, and which lanes.
public record TimelineView(Timeline drawn, List<PersonView.Zoom> zooms, List<Choice> lanes, TimelineAsked asked) {

    /// A lane that is shown or left out; the address behind it does the other.
    public record Choice(Lane lane, boolean shown, String query) {}

    /// The address's question for a stretch, with the same lanes.
    public String query(Window window) {
        return asked.query(window);
    }
}
