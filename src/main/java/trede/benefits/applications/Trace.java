package trede.benefits.applications;

import java.util.List;
import java.util.Map;
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
    public void left(java.util.UUID person, String what, String act) {
        looks.log("benefit-" + what, Map.of("act", act), List.of(person));
        events.publishEvent(new FileChanged(person));
    }
}
