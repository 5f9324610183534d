package trede.casefile.holding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import trede.access.Looks.Look;
import trede.casefile.HeldThing;
import trede.casefile.KnownFact;
import trede.casefile.Person;
import trede.casefile.following.Change;
import trede.casefile.following.Follower;
import trede.casefile.following.Glass;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.law.Law;

/// Everything that we hold about one person, now and formerly. What belongs to other people is not shown.
///
/// @param particulars with those known formerly
/// @param things of other rooms: talks, decisions …, newest first
/// @param terms how long what is kept
public record Held(
        Person person,
        List<KnownFact> facts,
        List<Particular> particulars,
        List<Follower> followers,
        List<HeldThing> things,
        Seen seen,
        List<Change> changes,
        List<Law.Value> terms,
        Occasion occasion,
        Instant at) {

    /// Who looked, and who opened the file with a reason in their own words; the newest first, at most
    /// [Holdings#MOST] each.
    public record Seen(List<Look> looks, List<Glass> glasses) {}

    /// As people write it; empty where it is somebody else's: a neighbour's telephone, a partner's account.
    public static Optional<String> told(Particular particular) {
        var kind = particular.kind();
        boolean own = particular.code().equals("own");
        if ((kind == ParticularKind.PHONE || kind == ParticularKind.EMAIL) && !own
                || kind == ParticularKind.ACCOUNT && particular.code().equals("other")) {
            return Optional.empty();
        }
        return Optional.of(
                kind == ParticularKind.ACCOUNT
                        ? particular.value().replaceAll("(.{4})(?=.)", "$1 ")
                        : particular.written());
    }
}
