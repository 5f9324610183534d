package trede.casefile.pages.life;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.casefile.identities.Particulars;

/// Puts on the timeline where somebody lived, their residence status, and their papers until these expire.
@Component
class PaperLife implements TimelineSource {

    private final Particulars particulars;

    PaperLife(Particulars particulars) {
        this.particulars = particulars;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return particulars.list(person).stream().flatMap(PaperLife::fact).toList();
    }

    private static Stream<TimelineFact> fact(Particular known) {
        return switch (known.kind()) {
            case DOCUMENT -> bar(known, expiry(known)).map(bar -> bar.about(Topic.LETTERS));
            case RESIDENCE -> bar(known, List.of());
            case ADDRESS -> bar(known, List.of(Saying.plain(known.written())));
            case PRESENTATION -> bar(known, List.of()).map(mark -> mark.about(Topic.CONTACTS));
            case NAME, PHONE, EMAIL, ACCOUNT -> Stream.empty();
        };
    }

    private static String code(Particular known) {
        String list = known.kind() == ParticularKind.RESIDENCE
                ? "casefile.residence."
                : "casefile.particular." + known.kind().code() + ".";
        return list + known.code();
    }

    private static List<Saying> expiry(Particular paper) {
        return paper.last() == null ? List.of() : List.of(Saying.of("casefile.life.valid_until", paper.last()));
    }

    /// What has no day at all stands nowhere; what has only a last one stands there.
    private static Stream<TimelineFact> bar(Particular known, List<Saying> remarks) {
        var first = known.first() == null ? known.last() : known.first();
        if (first == null) {
            return Stream.empty();
        }
        String key = "casefile.particular." + known.kind().code();
        var last = known.kind() == ParticularKind.PRESENTATION ? first : known.last();
        return Stream.of(new TimelineFact(
                        "p" + known.id(),
                        Lane.HOME,
                        Saying.of("casefile.life.particular", Saying.of(key), Saying.of(code(known))),
                        remarks,
                        first,
                        last,
                        known.knownFrom() == null ? Known.here(first) : new Known(known.knownFrom(), null, 0),
                        false)
                .at("history"));
    }
}
