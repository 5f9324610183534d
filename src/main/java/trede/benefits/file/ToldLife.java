package trede.benefits.file;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trede.benefits.file.ToldLifeQueries.Told;
import trede.casefile.Known;
import trede.casefile.Lane;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.casefile.TimelineSource;

/// Puts on the timeline what somebody told the centre: a stay abroad, a change, at home during the inquiry,
/// at the hearing.
@Component
class ToldLife implements TimelineSource {

    private final ToldLifeQueries queries;

    ToldLife(ToldLifeQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<TimelineFact> list(Person person) {
        return queries.list(person.number()).stream().map(ToldLife::fact).toList();
    }

    private static TimelineFact fact(Told told) {
        return switch (told.what()) {
            case ABROAD ->
                of(told, Lane.HOME, Saying.of("benefits.life.abroad"), remarks(told))
                        .at("benefits/stays");
            case CHANGED ->
                of(
                                told,
                                Lane.CONTACTS,
                                Saying.of(
                                        "benefits.life.changed",
                                        Saying.of("benefits.inquiry.change.about." + told.about())),
                                remarks(told))
                        .at("benefits/changes");
            case VISITED ->
                of(told, Lane.CONTACTS, Saying.of("benefits.life.visited"), List.of())
                        .at("benefits/inquiries/" + told.id());
            case HEARD ->
                of(told, Lane.CONTACTS, Saying.of("benefits.life.heard"), helper(told))
                        .about(Topic.DECISIONS)
                        .at("benefits/proposals/" + told.id());
        };
    }

    private static TimelineFact of(Told told, Lane lane, Saying label, List<Saying> remarks) {
        return new TimelineFact(
                "t" + told.id(), lane, label, remarks, told.first(), told.last(), Known.here(told.known()), false);
    }

    private static List<Saying> remarks(Told told) {
        return Stream.concat(
                        Stream.of(told.words(), told.outcome())
                                .filter(words -> !words.isEmpty())
                                .map(Saying::plain),
                        Stream.ofNullable(told.unpaid()).map(day -> Saying.of("benefits.inquiry.stay.unpaid", day)))
                .toList();
    }

    private static List<Saying> helper(Told told) {
        return told.words().isEmpty()
                ? List.of()
                : List.of(Saying.of("benefits.committee.hearing.assisted", told.words()));
    }
}
