package trede.town.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.benefits.applications.Aid;
import trede.benefits.decisions.Content;

/// Applications at every stage: just received, under inquiry, proposed for the next meeting, and for the last one.
@Component
class Stages {

    /// So many of each worker are on the agenda of the last meeting.
    static final int DECIDED = 3;

    private final Paperwork paperwork;

    Stages(Paperwork paperwork) {
        this.paperwork = paperwork;
    }

    /// What the last meeting is to decide: three are granted or refused, one cannot be decided yet.
    ///
    /// @param meeting the day of the last meeting
    void before(Office office, Member worker, Iterator<Case> cases, LocalDate meeting) {
        var asked = office.staff().workday(meeting.minusDays(16));
        propose(office, worker, cases.next(), asked, glasses(meeting));
        propose(office, worker, cases.next(), office.staff().later(asked, 1), furniture(meeting));
        propose(office, worker, cases.next(), office.staff().later(asked, 2), deposit(meeting));
    }

    /// What waits for the next one, what is being looked into, and what came in yesterday.
    void after(Office office, Member worker, Iterator<Case> cases) {
        propose(office, worker, cases.next(), office.ago(13), heating(office.ago(13)));
        var looked = cases.next();
        var application = paperwork.apply(
                worker,
                looked,
                Aid.INSTALLATION,
                "Ik trek in een lege studio en heb geen bed of fornuis.",
                office.ago(9));
        paperwork.inquire(worker, looked, application, office.ago(4), false);
        paperwork.apply(
                worker,
                cases.next(),
                Aid.SINGLE_AID,
                "Mijn zoon begint een opleiding en heeft een laptop nodig.",
                office.ago(1));
    }

    private UUID propose(Office office, Member worker, Case about, LocalDate received, Content content) {
        var staff = office.staff();
        var application = paperwork.apply(worker, about, content.aid(), content.reason(), received);
        paperwork.inquire(worker, about, application, staff.later(received, 3), true);
        var on = staff.later(received, 5);
        var proposal = paperwork.propose(worker, about, application, content, on);
        paperwork.offer(worker, about, proposal, on);
        return proposal;
    }

    private static Content glasses(LocalDate first) {
        return Money.once(
                Aid.MEDICAL,
                true,
                "U hebt een bril nodig en kunt die niet zelf betalen.",
                new BigDecimal("186.00"),
                first);
    }

    private static Content furniture(LocalDate first) {
        return Money.once(
                Aid.FURNITURE,
                true,
                "Uw wasmachine is stuk en u hebt jonge kinderen.",
                new BigDecimal("329.00"),
                first);
    }

    private static Content deposit(LocalDate first) {
        return Money.once(
                Aid.DEPOSIT,
                false,
                "U kunt de huurwaarborg lenen bij de bank; wij helpen u bij de aanvraag.",
                BigDecimal.ZERO,
                first);
    }

    private static Content heating(LocalDate first) {
        return Money.once(
                Aid.HEATING, true, "U verwarmt met stookolie en uw tank is leeg.", new BigDecimal("350.00"), first);
    }
}
