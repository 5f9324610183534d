package trede.benefits.applications.pages;

import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Inquiries;
import trede.benefits.clocks.Doubts;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.decisions.Decisions;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.benefits.letters.BenefitLetters;
import trede.casefile.Person;
import trede.web.Page;
import trede.web.Sheet;

/// Draws the page of an application, whatever was done on it.
@Component
class ApplicationSheets {

    private final Applications applications;
    private final Inquiries inquiries;
    private final Answers answers;
    private final Doubts doubts;
    private final Desk desk;
    private final Acts acts;

    ApplicationSheets(
            Applications applications, Inquiries inquiries, Answers answers, Doubts doubts, Desk desk, Acts acts) {
        this.applications = applications;
        this.inquiries = inquiries;
        this.answers = answers;
        this.doubts = doubts;
        this.desk = desk;
        this.acts = acts;
    }

    /// What came of it.
    @Component
    record Answers(CommitteeProposals proposals, Decisions decisions, BenefitLetters letters) {}

    Sheet draw(Person person, UUID id, Typed typed) {
        var application = applications.get(person, id);
        var inquiry = inquiries.list(person).stream()
                .filter(each -> id.equals(each.application()))
                .findFirst()
                .orElse(null);
        var view = new ApplicationView(
                person,
                application,
                inquiry,
                answers.proposals().list(person).stream()
                        .filter(proposal -> id.equals(proposal.application()))
                        .toList(),
                answers.decisions().list(person).stream()
                        .filter(decision -> id.equals(decision.application()))
                        .toList(),
                answers.letters().list(person).stream()
                        .filter(letter -> letter.about().equals(id))
                        .toList(),
                desk.today());
        return Sheet.of("benefits/applications/pages/application.jte")
                .with("view", view)
                .with("typed", typed)
                .with("doubts", doubts);
    }

    /// Reads a form and does what it asks; with problems the page comes back as it was typed.
    ///
    /// @param read gives what is to be done when nothing is wrong
    Object act(UUID id, UUID application, Typed typed, Page page, BiFunction<Person, Typed, Runnable> read) {
        var person = desk.get(id);
        var act = read.apply(person, typed);
        return acts.did(typed, typed.form(), act)
                ? "redirect:" + page.to("people/" + id + "/benefits/applications/" + application)
                : acts.read(() -> draw(person, application, typed)).status(400);
    }
}
