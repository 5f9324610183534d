package trede.benefits.committee.pages;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.access.Member;
import trede.benefits.committee.Agenda;
import trede.benefits.committee.Meetings;
import trede.papers.Paper;
import trede.papers.Papers;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// The minutes of a meeting, for those who keep them and those who were there: it was secret.
@Controller
@Needs(Right.SEE_FIGURES)
class MinutesPages {

    private final Meetings meetings;
    private final Agenda agenda;
    private final Papers papers;

    MinutesPages(Meetings meetings, Agenda agenda, Papers papers) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.papers = papers;
    }

    @GetMapping("/{centre}/committee/{meeting}/minutes.pdf")
    @Transactional
    public ResponseEntity<byte[]> show(@PathVariable UUID meeting, Page page) {
        var known = meetings.get(meeting);
        boolean there = Visitors.get() instanceof Member member && known.attended(member.id());
        if (!there && !page.may(Right.DECIDE)) {
            throw new NotHere();
        }
        var sheet = Sheet.of("benefits/committee/pages/minutes.jte")
                .with("meeting", known)
                .with("listed", agenda.list(meeting))
                .with("centre", Visitors.get().centre().name());
        return Paper.show("minutes.pdf", papers.pdf(sheet, page));
    }
}
