package trede.contacts.appointments.pages;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.casefile.People;
import trede.casefile.Person;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.Letters;
import trede.contacts.reception.Visits;
import trede.papers.Paper;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;

/// The letter that invites, reminds or summons, in the language of whom it is for; kept as it left.
@Controller
@RequestMapping("/{centre}/people/{id}/appointments")
class LetterPages {

    private final People people;
    private final Appointments appointments;
    private final Letters letters;
    private final LetterPapers papers;
    private final Visits visits;

    LetterPages(People people, Appointments appointments, Letters letters, LetterPapers papers, Visits visits) {
        this.people = people;
        this.appointments = appointments;
        this.letters = letters;
        this.papers = papers;
        this.visits = visits;
    }

    /// @param language the one asked for, else the person's own
    @PostMapping("/{appointment}/letters")
    @Needs(Right.EDIT_PEOPLE)
    Object make(
            @PathVariable UUID id,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "") String language,
            Page page) {
        var person = get(id);
        var found = Belonging.get(appointments, person, appointment);
        var spoken = page.in(
                page.firstLanguage(language, person.identity().background().language()));
        letters.keep(found, spoken.language(), papers.draw(person, found, visits.today(), spoken));
        return "redirect:" + page.to("people/" + id + "/appointments");
    }

    @GetMapping("/letters/{letter}/letter.pdf")
    @Needs(Right.SEE_PEOPLE)
    @Transactional
    public ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable UUID letter) {
        byte[] pdf = letters.find(get(id).number(), letter).orElseThrow(NotHere::new);
        return Paper.keep("letter.pdf", pdf);
    }

    private Person get(UUID id) {
        return people.find(id).orElseThrow(NotHere::new);
    }
}
