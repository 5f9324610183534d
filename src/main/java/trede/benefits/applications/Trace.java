package trede.benefits.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trede.access.Looks;
import trede.casefile.Person;
import trede.casefile.events.FileChanged;

/// Whatever is written in somebody's file leaves a line in the log, and is told to the rooms that want to
/// know.
@Component
public class Trace {

    private final Looks looks;
    private final ApplicationEventPublisher events;

    Trace(Looks looks, ApplicationEventPublisher events) {
        this.looks = looks;
        this.events = events;
    }

    /// @param what `application`, `decision` …
    /// @param act `add`, `withdraw` …
    public void left(Person person, String what, String act) {
        left(person.id(), what, act);
    }

    /// The same, by the public id.
    public void left(UUID person, String what, String act) {
        logged(person, what, act);
        events.publishEvent(new FileChanged(person));
    }

    /// A line in the log only: nothing follows from it in any room.
    public void logged(UUID person, String what, String act) {
        looks.log("benefit-" + what, Map.of("act", act), List.of(person));
    }
}
