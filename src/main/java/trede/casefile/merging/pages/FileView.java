package trede.casefile.merging.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.KnownFact;
import trede.casefile.Person;
import trede.casefile.following.Change;
import trede.casefile.following.Follower;

/// One of two files that are compared.
///
/// @param last the latest change; null if there is none
public record FileView(
        Person person,
        List<KnownFact> facts,
        List<Follower> followers,
        @Nullable Change last) {

    public long known() {
        return facts.stream().filter(fact -> fact.known().now()).count();
    }
}
