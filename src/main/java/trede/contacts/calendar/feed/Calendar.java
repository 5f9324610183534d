package trede.contacts.calendar.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import trede.contacts.appointments.Appointment;
import trede.contacts.appointments.Outcome;
import trede.contacts.calendar.DayOff;
import trede.web.Words;

/// Hours and places as iCalendar (RFC 5545). No name stands in it: a link leads to the file, for who may open
/// it.
final class Calendar {

    private static final Duration EACH_HALF_HOUR =
            Duration.builder().minutes(30).build();

    private final ICalendar calendar = new ICalendar();
    private final Words words;
    private final String site;
    private final Instant now;

    /// @param site where the centre's pages are: `https://trede.example.org/essen/`
    Calendar(Words words, String site, Instant now) {
        this.words = words;
        this.site = site;
        this.now = now;
        calendar.setProductId("-//Trede//Trede//" + words.language().getLanguage());
        calendar.setName(words.say("contacts.calendar_feed_name"));
        calendar.setRefreshInterval(EACH_HALF_HOUR);
    }

    Calendar appointments(List<Appointment> appointments) {
        for (var each : appointments) {
            var outcome = each.end().outcome();
            if (outcome == Outcome.PLANNED || outcome == Outcome.KEPT) {
                var event = event(each.id().toString(), words.say(each.kind().label()));
                event.setDateStart(Date.from(each.slot().begins()));
                event.setDateEnd(Date.from(each.slot().ends()));
                if (!each.where().written().isEmpty()) {
                    event.setLocation(each.where().written());
                }
                event.setUrl(site + "appointments/" + each.id());
                calendar.addEvent(event);
            }
        }
        return this;
    }

    Calendar daysOff(List<DayOff> days) {
        for (var each : days) {
            var event = event(
                    UUID.nameUUIDFromBytes((each.why() + " " + each.id() + each.first())
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .toString(),
                    each.in(words));
            event.setDateStart(new DateStart(day(each.first())));
            event.setDateEnd(new DateEnd(day(each.last().plusDays(1))));
            calendar.addEvent(event);
        }
        return this;
    }

    private VEvent event(String id, String summary) {
        var event = new VEvent();
        event.setUid(id + "@trede");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary);
        event.setClassification(Classification.PRIVATE);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    String write() {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
