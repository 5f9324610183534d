package trede.town.work;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.casefile.following.Follower;
import trede.casefile.following.Function;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Outcome;
import trede.contacts.appointments.Slot;
import trede.contacts.notes.Note;
import trede.contacts.notes.NoteKind;
import trede.contacts.notes.Notes;
import trede.contacts.notes.Written;
import trede.town.lives.Dice;

/// The talks of the last months: an appointment where people met, and a note of each.
@Component
class Contacts {

    private static final int LEAD = 7;
    private static final double MISSED = 0.3;

    private final Diary diary;
    private final Notes notes;
    private final Scenes scenes;

    Contacts(Diary diary, Notes notes, Scenes scenes) {
        this.diary = diary;
        this.notes = notes;
        this.scenes = scenes;
    }

    /// @param last about how many days ago the last one was
    /// @param many how many at most
    void tell(Office office, Case about, int last, int many) {
        var staff = office.staff();
        var used = new HashSet<Phrase>();
        var dice = about.dice();
        var day = office.ago(last);
        for (int i = 0; i < many && day.isAfter(about.followedFrom().plusDays(LEAD)); i++) {
            var worker = worker(about, day);
            tell(office, about, worker, pick(about, used, day, i == 0), day);
            if (dice.chance(MISSED)) {
                missed(office, about, worker, staff.workday(day.minusDays(dice.between(5, 9))));
            }
            day = staff.workday(day.minusDays(dice.between(18, 45)));
        }
    }

    /// The last one was a talk: it broke the silence.
    private static Phrase pick(Case about, Set<Phrase> used, LocalDate day, boolean latest) {
        return Phrases.of(about.language()).pick(about, day, used, phrase -> !latest || phrase.isTalk());
    }

    /// Mostly the first contact, now and then whoever else follows the person.
    private static UUID worker(Case about, LocalDate day) {
        var others = about.followers().stream()
                .filter(follower -> follower.follows(day) && follower.function() != Function.GENERAL)
                .map(Follower::account)
                .toList();
        var first = about.contact();
        return first == null || !others.isEmpty() && about.dice().chance(0.25)
                ? about.dice().pick(others)
                : first;
    }

    private void tell(Office office, Case about, UUID account, Phrase phrase, LocalDate wanted) {
        var staff = office.staff();
        var slot = office.hours().take(account, wanted, about.dice());
        if (phrase.isMeeting()) {
            var kind = phrase.kind() == NoteKind.HOME_VISIT ? Kind.VISIT : Kind.OFFICE;
            var appointment = diary.plan(staff, about, account, slot, kind, agreed(staff, slot, about.dice()));
            diary.end(staff, account, appointment, slot, Outcome.KEPT);
        }
        var language = "fr".equals(about.language()) ? "fr" : "nl";
        var heading = new Note.Heading(phrase.kind(), slot.day(), slot.from(), phrase.about(), language);
        var written = new Written(
                heading,
                null,
                phrase.paragraphs(about, slot.day(), Locale.of(language)),
                new UUID(about.number() + 1L, slot.begins().getEpochSecond()));
        scenes.play(staff.get(account), slot.day(), slot.until(), () -> notes.write(about.person(), written));
    }

    private void missed(Office office, Case about, UUID account, LocalDate wanted) {
        var dice = about.dice();
        var staff = office.staff();
        var slot = office.hours().take(account, wanted, dice);
        var outcome =
                List.of(Outcome.NO_SHOW, Outcome.EXCUSED, Outcome.CANCELLED).get(dice.pickByWeight(4, 5, 2));
        var appointment = diary.plan(staff, about, account, slot, Kind.OFFICE, agreed(staff, slot, dice));
        diary.end(staff, account, appointment, slot, outcome);
    }

    private static LocalDate agreed(Staff staff, Slot slot, Dice dice) {
        return staff.workday(slot.day().minusDays(dice.between(LEAD, 12)));
    }
}
