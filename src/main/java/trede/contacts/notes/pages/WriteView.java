package trede.contacts.notes.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trede.access.Member;
import trede.casefile.Person;
import trede.casefile.following.pages.Colleagues;
import trede.contacts.notes.Differences;
import trede.contacts.notes.Draft;
import trede.contacts.notes.Note;
import trede.contacts.notes.NoteEntry;
import trede.contacts.notes.Voice;
import trede.web.Page;

/// What stands on the form of a note.
///
/// @param corrected the note that it corrects; null for a new one
/// @param draft as it was kept last
/// @param step what the page shows beside the form
public record WriteView(
        Person person,
        LocalDate today,
        NoteEntry entry,
        @Nullable Note corrected,
        Kept draft,
        Step step,
        List<Draft> drafts,
        @Nullable Differences differences,
        Colleagues colleagues) {

    /// A draft's number and version; 0 if it was never kept.
    public record Kept(String id, int version) {}

    /// Writing, looking at the three voices, or putting two texts together.
    public enum Step {
        WRITING,
        PREVIEW,
        MERGING
    }

    public String address(Page page) {
        String notes = page.to("people/" + person.id() + "/notes");
        return corrected == null ? notes : notes + "/" + corrected.id() + "/correction";
    }

    /// Where a draft is kept while somebody types.
    public String draftAddress(Page page) {
        String notes = page.to("people/" + person.id() + "/notes/draft");
        return corrected == null ? notes : notes + "?note=" + corrected.id();
    }

    public boolean previews() {
        return step == Step.PREVIEW && !entry.parts().isEmpty();
    }

    /// Who may have written along.
    public List<Member> others() {
        return colleagues.working().stream()
                .filter(member -> !member.equals(trede.web.Visitors.get()))
                .toList();
    }

    /// How the page's language calls the voices in front of a paragraph.
    static NoteEntry.Tongue tongue(Page page) {
        return new NoteEntry.Tongue(
                page.language(),
                Map.of(
                        Voice.CLIENT,
                        page.say("contacts.note.mark.client"),
                        Voice.PARTNER,
                        page.say("contacts.note.mark.partner"),
                        Voice.INTERNAL,
                        page.say("contacts.note.mark.internal")));
    }
}
