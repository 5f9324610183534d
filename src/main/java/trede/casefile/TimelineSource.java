package trede.casefile;

import java.util.List;

/// A room that has something to show on the timeline of a person's life. Without the room its facts are
/// gone from it.
public interface TimelineSource {

    /// Known now and formerly, in any order.
    List<TimelineFact> list(Person person);
}
