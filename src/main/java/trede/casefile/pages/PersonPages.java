package trede.casefile.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.casefile.People;
import trede.casefile.identities.Identities;
import trede.casefile.identities.Particulars;
import trede.casefile.photos.Photos;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// The page of one person: who they are, and their life with us on one timeline.
@Controller
@Needs(Right.SEE_PEOPLE)
class PersonPages {

    private final People people;
    private final Who who;
    private final Timelines timelines;
    private final OtherRooms rooms;
    private final Clock clock;

    PersonPages(People people, Who who, Timelines timelines, OtherRooms rooms, Clock clock) {
        this.people = people;
        this.who = who;
        this.timelines = timelines;
        this.rooms = rooms;
        this.clock = clock;
    }

    /// Where all that is known of somebody themselves is kept.
    @Component
    record Who(Identities identities, Particulars particulars, Photos photos) {}

    @GetMapping("/{centre}/people/{id}")
    @Transactional
    public Sheet show(@PathVariable UUID id, TimelineAsked asked, Page page) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var today = LocalDate.now(clock.withZone(Brussels.ZONE));
        var facts = timelines.list(person);
        var view = new PersonView(
                person,
                today,
                facts,
                Status.of(facts, today, page.words()),
                timelines.draw(facts, asked, today, page.words()),
                rooms.tabs(page),
                who.particulars().list(person),
                who.identities().differences(person),
                rooms.due(person),
                who.photos().find(person).orElse(null));
        return Sheet.of("casefile/pages/person.jte").with("view", view);
    }
}
