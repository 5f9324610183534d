package trede.benefits.file.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import trede.benefits.applications.Application;
import trede.benefits.applications.ReportedChange;
import trede.benefits.applications.Stay;
import trede.benefits.committee.Proposal;
import trede.benefits.decisions.Decision;
import trede.benefits.decisions.HeldRight;
import trede.benefits.decisions.Review;
import trede.benefits.letters.Letter;
import trede.casefile.Person;
import trede.web.Page;

/// What the file shows of applications and decisions.
///
/// @param decisions in the order in which they were taken
/// @param rights in order of first day
public record BenefitsView(
        Person person,
        LocalDate today,
        List<Application> applications,
        List<Proposal> proposals,
        List<Decision> decisions,
        List<HeldRight> rights,
        List<Letter> letters,
        Reviewed reviewed,
        List<Stay> stays,
        List<ReportedChange> changes) {

    /// When the income was looked at again, and by which day it must be.
    ///
    /// @param by empty where no income runs
    public record Reviewed(List<Review> all, Optional<LocalDate> by) {}

    /// An address below the rights of this person.
    public String below(String address, Page page) {
        return page.to("people/" + person.id() + "/benefits" + (address.isEmpty() ? "" : "/" + address));
    }

    public List<HeldRight> running() {
        return rights.stream().filter(right -> right.runsOn(today)).toList();
    }

    public List<Application> open() {
        return applications.stream()
                .filter(application -> application.state() == Application.State.OPEN
                        || application.state() == Application.State.FORWARDED)
                .toList();
    }

    public List<Proposal> proposed() {
        return proposals.stream().filter(Proposal::open).toList();
    }

    /// The latest first.
    public List<Decision> latest() {
        return decisions.reversed();
    }

    /// The proof by which a decision was told, as the law wants it.
    public Optional<Letter.Proof> told(Decision decision) {
        return letters.stream()
                .filter(letter -> letter.about().equals(decision.id()))
                .map(Letter::proof)
                .filter(Objects::nonNull)
                .filter(Letter.Proof::counts)
                .findFirst();
    }

    public long unseenChanges() {
        return changes.stream().filter(change -> change.lookedOn() == null).count();
    }

    public Optional<Stay> unpaidStay() {
        return stays.stream()
                .filter(stay -> stay.unpaidFrom() != null && !stay.days().last().isBefore(today))
                .findFirst();
    }
}
