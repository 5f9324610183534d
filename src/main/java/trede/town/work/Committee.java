package trede.town.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.benefits.committee.Agenda;
import trede.benefits.committee.Meeting;
import trede.benefits.committee.Meetings;
import trede.benefits.committee.Outcome;
import trede.benefits.letters.Letterhead;
import trede.benefits.letters.Letterheads;

/// The special committee of the invented town meets on Tuesdays: the last one has its minutes, the next its agenda.
@Component
class Committee {

    private static final String BEGINS = "19:00";
    private static final String PLACE = "Raadzaal, Markt 1";
    private static final String CHAIR = "Godelieve Van Rietland";
    private static final String AWAY = "Wim Molenschot";
    private static final List<String> MEMBERS =
            List.of("Bart Kortebeek", "Samira Boutferka", AWAY, "Hilde Peerenboomen");

    private final Meetings meetings;
    private final Agenda agenda;
    private final Letterheads heads;
    private final Scenes scenes;

    Committee(Meetings meetings, Agenda agenda, Letterheads heads, Scenes scenes) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.heads = heads;
        this.scenes = scenes;
    }

    /// The Tuesday of last week, whatever today is.
    static LocalDate last(Office office) {
        return office.today().minusDays(6).with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
    }

    /// Who sits in it since two years, and what stands on the letters.
    void open(Office office) {
        var from = office.today().minusYears(2);
        scenes.play(office.secretary(), from, () -> {
            meetings.addMember(CHAIR, null, "chair", from);
            MEMBERS.forEach(name -> meetings.addMember(name, null, "member", from));
            meetings.addMember(office.secretary().name(), office.secretary().id(), "secretary", from);
            heads.save(new Letterhead(
                    "Sociale dienst OCMW Rivierdal",
                    "Markt 1, 2520 Rivierdal",
                    "03 555 00 00",
                    "Arbeidsrechtbank Antwerpen",
                    "Bolivarplaats 20, 2000 Antwerpen"));
            return from;
        });
    }

    /// Everything on the agenda is decided as proposed, but for the last point.
    ///
    Meeting sit(Office office) {
        var day = last(office);
        var id = scenes.play(office.secretary(), day.minusDays(5), () -> meetings.add(day, BEGINS, PLACE));
        return scenes.play(office.secretary(), day, LocalTime.of(20, 30), () -> {
            agenda.fill(id);
            meetings.attend(
                    id,
                    meetings.get(id).attendants().stream()
                            .filter(each -> !each.name().equals(AWAY))
                            .map(Meeting.Attendant::member)
                            .toList());
            record(id);
            meetings.close(id);
            return meetings.get(id);
        });
    }

    private void record(UUID meeting) {
        var items = agenda.list(meeting).items();
        for (var item : items) {
            boolean adjourned = item.equals(items.getLast());
            agenda.record(
                    meeting,
                    item.id(),
                    new Agenda.Record(
                            adjourned ? Outcome.ADJOURNED : Outcome.AS_PROPOSED,
                            adjourned ? "Er ontbreekt een tweede offerte." : "",
                            null,
                            List.of()));
        }
    }

    /// All that waits is on the agenda of next Tuesday.
    void prepare(Office office) {
        var day = office.today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        scenes.play(office.secretary(), office.today().minusDays(1), () -> {
            var id = meetings.add(day, BEGINS, PLACE);
            agenda.fill(id);
            return id;
        });
    }
}
