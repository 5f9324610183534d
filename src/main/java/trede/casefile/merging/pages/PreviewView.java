package trede.casefile.merging.pages;

import java.util.List;
import java.util.UUID;
import trede.casefile.Person;
import trede.casefile.merging.Clash;
import trede.casefile.merging.Moved;
import trede.web.Page;

/// What would happen if two files became one.
///
/// @param one as the address names them
/// @param left fields that differ and stay as the survivor has them
public record PreviewView(
        UUID one,
        UUID other,
        FileView stays,
        FileView goes,
        List<Compared> taken,
        List<Compared> left,
        List<Moved> moved,
        List<Clash> clashes) {

    public Person survivor() {
        return stays.person();
    }

    public Person gone() {
        return goes.person();
    }

    public String keep() {
        return survivor().id().equals(one) ? "one" : "other";
    }

    /// The side from which a field is taken that does not stay as it is.
    public String takenFrom() {
        return survivor().id().equals(one) ? "other" : "one";
    }

    /// As the file that goes has it.
    public String value(Compared field) {
        return survivor().id().equals(one) ? field.other() : field.one();
    }

    /// Where a benefit is mended: the decision here; the facts in the file for what a source told.
    public String mend(FileView file, Clash.Benefit benefit, Page page) {
        String below = benefit.here() ? file.placeOf(benefit.first()) : "";
        return page.to("people/" + file.person().id() + (below.isEmpty() ? "#facts" : "/" + below));
    }
}
