package trede.town.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.benefits.applications.Aid;
import trede.benefits.decisions.Decisions;
import trede.casefile.FactCode;
import trede.casefile.KnownFact;

/// The living wages that run: granted since less than a year, or looked at again within the last.
@Component
class Grants {

    // working days after it was asked
    private static final int INQUIRY = 4;
    private static final int PROPOSAL = 7;
    private static final int DECISION = 13;
    private static final int LETTER = 2;

    /// Days after which all of that is done.
    private static final int DONE = 27;
    private static final int REVIEWED_AFTER = 11;

    private final Paperwork paperwork;
    private final Money money;
    private final Decisions decisions;
    private final Mail mail;
    private final Scenes scenes;

    Grants(Paperwork paperwork, Money money, Decisions decisions, Mail mail, Scenes scenes) {
        this.paperwork = paperwork;
        this.money = money;
        this.decisions = decisions;
        this.mail = mail;
        this.scenes = scenes;
    }

    /// @param since what was asked or looked at again before that day is not told
    void tell(Office office, Member worker, Case about, LocalDate since) {
        var staff = office.staff();
        var benefit = about.benefit(office.today()).orElseThrow();
        var begun = staff.workday(anniversary(benefit.first(), office.today()));
        if (begun.isBefore(since)) {
            return;
        }
        boolean review = !begun.isBefore(benefit.first().plusMonths(REVIEWED_AFTER))
                || about.benefit(benefit.first().minusDays(1)).isPresent();
        if (begun.plusDays(DONE).isAfter(office.today())) {
            if (!review) {
                open(office, worker, about, benefit, begun);
            }
            return;
        }
        var application = review ? null : apply(worker, about, benefit, begun);
        paperwork.inquire(worker, about, application, staff.later(begun, INQUIRY), true);
        var content = money.income(benefit, review ? begun.withDayOfMonth(1).plusMonths(1) : begun, review);
        var proposal = paperwork.propose(worker, about, application, content, staff.later(begun, PROPOSAL));
        var on = staff.later(begun, DECISION);
        var decision = scenes.play(
                office.secretary(),
                on,
                () -> decisions.take(
                        about.person(), content, new Decisions.Taking(application, proposal, on, "committee")));
        mail.tell(worker, about, decision, staff.later(on, LETTER));
    }

    private UUID apply(Member worker, Case about, KnownFact benefit, LocalDate received) {
        var aid = benefit.code() == FactCode.LIVING_WAGE ? Aid.LIVING_WAGE : Aid.EQUIVALENT_LIVING_WAGE;
        return paperwork.apply(worker, about, aid, Paperwork.said(about, "asked"), received);
    }

    /// Asked only lately: the inquiry is going on.
    private void open(Office office, Member worker, Case about, KnownFact benefit, LocalDate begun) {
        var application = apply(worker, about, benefit, begun);
        var visit = office.staff().later(begun, INQUIRY);
        if (visit.isBefore(office.today())) {
            paperwork.inquire(worker, about, application, visit, false);
        }
    }

    /// The day itself or its last return, long enough ago for the review to be over.
    private static LocalDate anniversary(LocalDate first, LocalDate today) {
        long years = ChronoUnit.YEARS.between(first, today.minusDays(DONE + 4));
        return first.plusYears(Math.max(years, 0));
    }
}
