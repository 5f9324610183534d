package trede.benefits.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.casefile.People;
import trede.casefile.Person;
import trede.time.Brussels;
import trede.web.NotHere;

/// Whose file lies on the table, and what day it is.
@Component
public class Desk {

    private final People people;
    private final Clock clock;

    Desk(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /// @throws NotHere if there is no such person here
    public Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }

    public LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
