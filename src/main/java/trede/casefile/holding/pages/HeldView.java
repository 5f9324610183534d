package trede.casefile.holding.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.Identity;
import trede.casefile.NationalNumber;
import trede.casefile.Person;
import trede.casefile.TimelineFact;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.holding.Held;
import trede.casefile.pages.FoundWords;
import trede.casefile.pages.PersonView;
import trede.time.Brussels;
import trede.web.Page;

/// What we hold about somebody, as it is drawn.
///
/// @param facts as the timeline says them, the newest first; what other rooms hold is told as
/// things
/// @param face the JPEG of the photo, in Base64
public record HeldView(
        Held held,
        List<TimelineFact> facts,
        Colleagues colleagues,
        @Nullable String face) {

    /// A thing and what we know of it.
    public record Line(String label, String value) {}

    public Person person() {
        return held.person();
    }

    public LocalDate today() {
        return Brussels.dayOf(held.at());
    }

    /// Who the person is, thing by thing; what we do not know is left out.
    public List<Line> identity(Page page) {
        var identity = person().identity();
        var lines = new ArrayList<Line>();
        add(lines, page, "family_name", identity.familyName());
        add(lines, page, "given_name", identity.givenName());
        add(lines, page, "birth", FoundWords.birth(identity.birth()));
        add(lines, page, "niss", identity.niss() == null ? "" : NationalNumber.written(identity.niss()));
        addBackground(lines, identity, page);
        var residence = identity.residence();
        add(
                lines,
                page,
                "residence_status",
                residence.status() == null ? "" : PersonView.coded("residence", residence.status(), page));
        add(lines, page, "municipality", FoundWords.place(residence.postalCode(), residence.municipality(), page));
        add(lines, page, "deceased_on", identity.deceasedOn() == null ? "" : page.day(identity.deceasedOn()));
        lines.add(new Line(page.say("casefile.source"), person().source()));
        return lines;
    }

    private static void addBackground(List<Line> lines, Identity identity, Page page) {
        var background = identity.background();
        add(
                lines,
                page,
                "gender",
                background.gender() == null ? "" : PersonView.coded("gender", background.gender(), page));
        add(
                lines,
                page,
                "nationality",
                background.nationality() == null ? "" : PersonView.country(background.nationality(), page));
        add(
                lines,
                page,
                "language",
                background.language() == null ? "" : PersonView.language(background.language(), page));
        add(
                lines,
                page,
                "interpreter",
                background.interpreter() == null ? "" : page.say("casefile.interpreter." + background.interpreter()));
    }

    private static void add(List<Line> lines, Page page, String field, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(page.say("casefile.field." + field), value));
        }
    }
}
