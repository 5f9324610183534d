package trede.contacts.signals.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.access.Looks;
import trede.casefile.People;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.sensitive.Marking;
import trede.contacts.signals.Signal;
import trede.contacts.signals.SignalEntry;
import trede.contacts.signals.Signals;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// The signals about a person, and those that wait for the visitor's answer or got one.
@Controller
class SignalPages {

    private static final int MOST = 25;

    private final People people;
    private final Signals signals;
    private final Accounts accounts;
    private final Looks looks;

    SignalPages(People people, Signals signals, Accounts accounts, Looks looks) {
        this.people = people;
        this.signals = signals;
        this.accounts = accounts;
        this.looks = looks;
    }

    /// A block of the first page of the day: what waits for me, and what I sent.
    @GetMapping("/{centre}/signals")
    @Needs(Right.EDIT_PEOPLE)
    @Transactional
    public Sheet mine() {
        var waiting = signals.listWaiting(MOST);
        var sent = signals.listSent(MOST);
        if (!waiting.isEmpty() || !sent.isEmpty()) {
            looks.log(
                    "signals",
                    Map.of(),
                    java.util.stream.Stream.concat(waiting.stream(), sent.stream())
                            .map(Signal::person)
                            .distinct()
                            .toList());
        }
        return Sheet.of("contacts/signals/pages/mine.jte")
                .with("waiting", waiting)
                .with("sent", sent)
                .with("colleagues", Colleagues.of(accounts));
    }

    @GetMapping("/{centre}/people/{id}/signals")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public Sheet show(@PathVariable UUID id) {
        return draw(get(id), SignalEntry.EMPTY, new Problems());
    }

    @PostMapping("/{centre}/people/{id}/signals")
    @Needs(Right.EDIT_PEOPLE)
    Object send(@PathVariable UUID id, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var entry = new SignalEntry(
                form.getOrDefault("words", "").replace("\u0000", "").strip(),
                form.getOrDefault("consent", ""),
                form.getOrDefault("consent_for", "").replace("\u0000", "").strip(),
                form.containsKey("urgent"),
                Marking.of(
                        field -> form.getOrDefault(field, ""),
                        form.getOrDefault("words", ""),
                        form.getOrDefault("consent_for", "")));
        var problems = entry.problems();
        if (!problems.none()) {
            if (entry.said().equals("no")) {
                signals.refuse(person);
            }
            return draw(person, entry, problems).status(400);
        }
        signals.send(person, entry);
        return "redirect:" + page.to("people/" + id + "/signals");
    }

    @PostMapping("/{centre}/people/{id}/signals/{signal}/answer")
    @Needs(Right.EDIT_PEOPLE)
    Object answer(@PathVariable UUID id, @PathVariable UUID signal, @RequestParam Map<String, String> form, Page page) {
        var person = get(id);
        var what = Signal.What.find(form.getOrDefault("what", ""));
        if (what.isEmpty()) {
            var problems = new Problems().add("what-" + signal, "contacts.signal.problem.what");
            return draw(person, SignalEntry.EMPTY, problems).status(400);
        }
        try {
            signals.answer(
                    person,
                    signal,
                    what.get(),
                    form.getOrDefault("words", "").replace("\u0000", ""),
                    form.containsKey("sensitive") ? true : null);
        } catch (Refusal refusal) {
            return draw(person, SignalEntry.EMPTY, new Problems().add("line-" + signal, refusal))
                    .status(400);
        }
        return "redirect:" + page.to("people/" + id + "/signals");
    }

    private Sheet draw(Person person, SignalEntry entry, Problems problems) {
        List<Signal> all = signals.list(person);
        return Sheet.of("contacts/signals/pages/signals.jte")
                .with("person", person)
                .with("signals", all)
                .with("entry", entry)
                .with("problems", problems)
                .with("colleagues", Colleagues.of(accounts));
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
