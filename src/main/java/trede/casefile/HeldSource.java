package trede.casefile;

import java.util.List;

/// A room that holds something about people. Whoever asks what we hold is shown all of it.
public interface HeldSource {

    /// Now and formerly, newest first; what belongs to other people is left out.
    List<HeldThing> list(Person person);
}
