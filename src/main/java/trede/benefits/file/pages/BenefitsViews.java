package trede.benefits.file.pages;

import org.springframework.stereotype.Component;
import trede.benefits.applications.Applications;
import trede.benefits.applications.ReportedChanges;
import trede.benefits.applications.Stays;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.decisions.Decisions;
import trede.benefits.decisions.Reviews;
import trede.benefits.forms.Desk;
import trede.benefits.letters.BenefitLetters;
import trede.casefile.Person;

/// Puts together what the file shows of applications and decisions.
@Component
class BenefitsViews {

    private final Told told;
    private final CommitteeProposals proposals;
    private final Decisions decisions;
    private final Reviews reviews;
    private final BenefitLetters letters;
    private final Desk desk;

    BenefitsViews(
            Told told,
            CommitteeProposals proposals,
            Decisions decisions,
            Reviews reviews,
            BenefitLetters letters,
            Desk desk) {
        this.told = told;
        this.proposals = proposals;
        this.decisions = decisions;
        this.reviews = reviews;
        this.letters = letters;
        this.desk = desk;
    }

    /// What came from the person.
    @Component
    record Told(Applications applications, Stays stays, ReportedChanges changes) {}

    BenefitsView of(Person person) {
        var decided = decisions.list(person);
        return new BenefitsView(
                person,
                desk.today(),
                told.applications().list(person),
                proposals.list(person),
                decided,
                decisions.listRights(decided),
                letters.list(person),
                new BenefitsView.Reviewed(reviews.list(person), reviews.findDue(person)),
                told.stays().list(person),
                told.changes().list(person));
    }
}
