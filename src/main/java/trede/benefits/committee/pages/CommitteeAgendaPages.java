package trede.benefits.committee.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.benefits.committee.Agenda;
import trede.benefits.committee.Meetings;
import trede.benefits.committee.Outcome;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Typed;
import trede.web.Needs;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;

/// The agenda of a meeting on one page: who is there, and what is decided, point by point.
@Controller
@Needs(Right.DECIDE)
@RequestMapping("/{centre}/committee/{meeting}")
class CommitteeAgendaPages {

    private static final int LONGEST = 10_000;

    private final Agenda agenda;
    private final Meetings meetings;
    private final OtherwiseSheets otherwise;
    private final Acts acts;

    CommitteeAgendaPages(Agenda agenda, Meetings meetings, OtherwiseSheets otherwise, Acts acts) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.otherwise = otherwise;
        this.acts = acts;
    }

    @GetMapping
    @Transactional
    public Sheet show(@PathVariable UUID meeting) {
        return sheet(meeting, Typed.NOTHING);
    }

    @PostMapping("/attendance")
    Object attend(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> form, Page page) {
        var present = ids(form.getOrDefault("present", List.of()));
        return done(meeting, Typed.of("attendance", form), page, "", () -> meetings.attend(meeting, present));
    }

    @PostMapping("/items")
    Object fill(@PathVariable UUID meeting, Page page) {
        return done(meeting, Typed.of("items", new LinkedMultiValueMap<>()), page, "", () -> agenda.fill(meeting));
    }

    @PostMapping("/order")
    Object order(@PathVariable UUID meeting, @RequestParam MultiValueMap<String, String> form, Page page) {
        var positions = new HashMap<UUID, Integer>();
        form.toSingleValueMap().forEach((field, typed) -> {
            if (field.startsWith("position-") && typed.matches("\\d{1,4}")) {
                ids(List.of(field.substring("position-".length())))
                        .forEach(id -> positions.put(id, Integer.valueOf(typed)));
            }
        });
        return done(meeting, Typed.of("order", form), page, "", () -> agenda.order(meeting, positions));
    }

    @PostMapping("/closing")
    Object close(@PathVariable UUID meeting, Page page) {
        return done(meeting, Typed.of("closing", new LinkedMultiValueMap<>()), page, "", () -> meetings.close(meeting));
    }

    @PostMapping("/items/{item}/removal")
    Object remove(@PathVariable UUID meeting, @PathVariable UUID item, Page page) {
        return done(
                meeting,
                Typed.of("item-" + item, new LinkedMultiValueMap<>()),
                page,
                "",
                () -> agenda.remove(meeting, item));
    }

    @PostMapping("/items/{item}/retraction")
    Object takeBack(@PathVariable UUID meeting, @PathVariable UUID item, Page page) {
        return done(
                meeting,
                Typed.of("item-" + item, new LinkedMultiValueMap<>()),
                page,
                "#item-" + item,
                () -> agenda.takeBack(meeting, item));
    }

    /// What the committee decided about a point; otherwise than proposed has a page of its own.
    @PostMapping("/items/{item}/outcome")
    Object record(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var typed = Typed.of("item-" + item, form);
        var outcome = Outcome.find(typed.value("outcome")).orElse(null);
        if (outcome == null) {
            typed.problems().add("item-" + item, "benefits.application.problem.choice");
        } else if (outcome == Outcome.OTHERWISE) {
            return "redirect:" + page.to("committee/" + meeting + "/items/" + item);
        }
        String motivation = typed.text("motivation", LONGEST);
        var absent = ids(typed.all("absent"));
        return done(meeting, typed, page, "#item-" + item, () -> record(meeting, item, outcome, motivation, absent));
    }

    private void record(UUID meeting, UUID item, @Nullable Outcome outcome, String motivation, List<UUID> absent) {
        agenda.record(
                meeting, item, new Agenda.Record(java.util.Objects.requireNonNull(outcome), motivation, null, absent));
    }

    @GetMapping("/items/{item}")
    @Transactional
    public Sheet otherwise(@PathVariable UUID meeting, @PathVariable UUID item) {
        return otherwise.draw(meeting, item, Typed.NOTHING);
    }

    @PostMapping("/items/{item}")
    Object decideOtherwise(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> form,
            Page page) {
        var typed = Typed.of("otherwise", form);
        var absent = ids(typed.all("absent"));
        return otherwise.decide(meeting, item, typed, absent)
                ? "redirect:" + page.to("committee/" + meeting) + "#item-" + item
                : acts.read(() -> otherwise.draw(meeting, item, typed)).status(400);
    }

    private Object done(UUID meeting, Typed typed, Page page, String at, Runnable act) {
        return acts.did(typed, typed.form(), act)
                ? "redirect:" + page.to("committee/" + meeting) + at
                : acts.read(() -> sheet(meeting, typed)).status(400);
    }

    private Sheet sheet(UUID meeting, Typed typed) {
        return Sheet.of("benefits/committee/pages/agenda.jte")
                .with("meeting", meetings.get(meeting))
                .with("listed", agenda.list(meeting))
                .with("typed", typed);
    }

    private static List<UUID> ids(List<String> typed) {
        var ids = new ArrayList<UUID>();
        for (String each : typed) {
            try {
                ids.add(UUID.fromString(each));
            } catch (IllegalArgumentException nobodys) {
                continue;
            }
        }
        return ids;
    }
}
