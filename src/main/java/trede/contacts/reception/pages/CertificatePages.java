package trede.contacts.reception.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.access.Looks;
import trede.casefile.People;
import trede.contacts.reception.Visits;
import trede.papers.Paper;
import trede.papers.Papers;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.Visitors;

/// The paper that says that somebody was here, for an employer or a school: in their own language, and
/// nothing about why.
@Controller
@Needs(Right.RECEIVE)
class CertificatePages {

    private final Visits visits;
    private final People people;
    private final Looks looks;
    private final Papers papers;

    CertificatePages(Visits visits, People people, Looks looks, Papers papers) {
        this.visits = visits;
        this.people = people;
        this.looks = looks;
        this.papers = papers;
    }

    @GetMapping("/{centre}/reception/{visit}/certificate.pdf")
    @Transactional
    public ResponseEntity<byte[]> certify(@PathVariable UUID visit, Page page) {
        var found = visits.get(visit);
        var line = people.findLine(found.whom().id()).orElseThrow(NotHere::new);
        looks.log("reception-certificate", Map.of(), List.of(line.id()));
        var spoken = page.in(page.firstLanguage(line.language()));
        var sheet = Sheet.of("contacts/reception/pages/certificate.jte")
                .with("visit", found)
                .with("centre", Visitors.get().centre())
                .with("day", visits.today());
        return Paper.keep(page.say("contacts.reception_certificate_file") + ".pdf", papers.pdf(sheet, spoken));
    }
}
