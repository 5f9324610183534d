package trede.benefits.committee.pages;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Aid;
import trede.benefits.committee.Agenda;
import trede.benefits.committee.Meetings;
import trede.benefits.committee.Outcome;
import trede.benefits.decisions.Objections;
import trede.benefits.decisions.Situations;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.web.Sheet;

/// The committee decides otherwise than the worker proposed: what, and why.
@Component
class OtherwiseSheets {

    private static final int LONGEST = 10_000;

    private final Agenda agenda;
    private final Meetings meetings;
    private final Situations situations;
    private final Acts acts;
    private final Desk desk;

    OtherwiseSheets(Agenda agenda, Meetings meetings, Situations situations, Acts acts, Desk desk) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.situations = situations;
        this.acts = acts;
        this.desk = desk;
    }

    Sheet draw(UUID meeting, UUID id, Typed typed) {
        var item = agenda.get(meeting, id);
        var person = desk.get(item.whose().person());
        var content = item.content();
        return Sheet.of("benefits/committee/pages/otherwise.jte")
                .with("meeting", meetings.get(meeting))
                .with("item", item)
                .with("person", person)
                .with(
                        "fields",
                        new ContentFields(
                                new HashMap<>(ContentForm.before(content)),
                                List.of(Aid.values()).stream().map(Aid::code).toList(),
                                situations.category(person, content.first())))
                .with("typed", typed);
    }

    /// @return whether it was written down; if not, the problems say why
    boolean decide(UUID meeting, UUID id, Typed typed, List<UUID> absent) {
        var item = agenda.get(meeting, id);
        var person = desk.get(item.whose().person());
        String motivation = typed.words("motivation", LONGEST);
        var content = ContentForm.read(typed, desk.today());
        if (content == null) {
            return false;
        }
        var application = agenda.findApplication(person, item);
        Objections.of(
                        content,
                        situations.of(person, application, content),
                        meetings.get(meeting).day())
                .all()
                .forEach(problem -> typed.problems()
                        .add(problem.field(), problem.key(), problem.details().toArray()));
        return acts.did(
                typed,
                "motivation",
                () -> agenda.record(meeting, id, new Agenda.Record(Outcome.OTHERWISE, motivation, content, absent)));
    }
}
