package trede.contacts.appointments.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.casefile.identities.Particulars;
import trede.contacts.appointments.Appointment;
import trede.papers.Papers;
import trede.web.Page;
import trede.web.Sheet;
import trede.web.Visitors;

/// Draws the letter that invites, with the address where the person lives.
@Component
class LetterPapers {

    private final Particulars particulars;
    private final Accounts accounts;
    private final Papers papers;

    LetterPapers(Particulars particulars, Accounts accounts, Papers papers) {
        this.particulars = particulars;
        this.accounts = accounts;
        this.papers = papers;
    }

    /// @param spoken the page in the language of whom it is for
    byte[] draw(Person person, Appointment appointment, LocalDate today, Page spoken) {
        var sheet = Sheet.of("contacts/appointments/pages/letter.jte")
                .with("person", person)
                .with("appointment", appointment)
                .with("address", address(person, today).orElse(""))
                .with("worker", Colleagues.of(accounts).name(appointment.account()))
                .with("centre", Visitors.get().centre())
                .with("day", today);
        return papers.pdf(sheet, spoken);
    }

    private Optional<String> address(Person person, LocalDate today) {
        return particulars.list(person).stream()
                .filter(each -> each.kind() == ParticularKind.ADDRESS && each.holds(today))
                .findFirst()
                .map(Particular::written);
    }
}
