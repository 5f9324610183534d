package trede.benefits.applications.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Application;
import trede.benefits.applications.Inquiry;
import trede.benefits.committee.Proposal;
import trede.benefits.decisions.Decision;
import trede.benefits.letters.Letter;
import trede.casefile.Person;
import trede.web.Page;

/// What stands on the page of an application.
///
/// @param inquiry null while none was begun
public record ApplicationView(
        Person person,
        Application application,
        @Nullable Inquiry inquiry,
        List<Proposal> proposals,
        List<Decision> decisions,
        List<Letter> letters,
        LocalDate today) {

    /// An address below the rights of this person.
    public String below(String address, Page page) {
        return page.to("people/" + person.id() + "/benefits/" + address);
    }

    public String here(Page page) {
        return below("applications/" + application.id(), page);
    }

    public boolean open() {
        return application.state() == Application.State.OPEN;
    }

    /// Keys of what the social inquiry lacks; empty while there is none.
    public List<String> missing() {
        return inquiry == null ? List.of() : inquiry.missing(application.asked().isIncome());
    }
}
