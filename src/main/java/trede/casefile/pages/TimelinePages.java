package trede.casefile.pages;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.casefile.People;
import trede.papers.Paper;
import trede.papers.Papers;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// A person's timeline on one sheet of paper: the stretch and the lanes that were chosen, in
/// black and white.
@Controller
@Needs(Right.SEE_PEOPLE)
class TimelinePages {

    private final People people;
    private final Timelines timelines;
    private final Papers papers;
    private final Clock clock;

    TimelinePages(People people, Timelines timelines, Papers papers, Clock clock) {
        this.people = people;
        this.timelines = timelines;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/{centre}/people/{id}/timeline/print")
    @Transactional
    public ResponseEntity<byte[]> print(@PathVariable UUID id, TimelineAsked asked, Page page) {
        var person = people.find(id).orElseThrow(NotHere::new);
        var today = Brussels.dayOf(clock.instant());
        var view = timelines.draw(timelines.list(person), asked, today, page.words());
        var sheet = Sheet.of("casefile/pages/timeline_paper.jte")
                .with("person", person)
                .with("paper", new PaperTimeline(view.drawn()))
                .with("leftOut", view.leftOut(page.words()))
                .with("today", today)
                .with("centre", Visitors.get().centre());
        return Paper.show("timeline.pdf", papers.pdf(sheet, page));
    }
}
