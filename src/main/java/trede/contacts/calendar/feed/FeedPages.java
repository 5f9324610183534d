package trede.contacts.calendar.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import trede.access.Centres;
import trede.contacts.appointments.Appointments;
import trede.contacts.calendar.DaysOff;
import trede.time.Brussels;
import trede.web.PublicAddress;
import trede.web.Visitors;
import trede.web.Words;

/// The calendar itself, for whoever knows its address. There is no session: a telephone asks.
@Controller
class FeedPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;

    private final Centres centres;
    private final Feeds feeds;
    private final Appointments appointments;
    private final DaysOff daysOff;
    private final PublicAddress address;
    private final Clock clock;

    FeedPages(
            Centres centres,
            Feeds feeds,
            Appointments appointments,
            DaysOff daysOff,
            PublicAddress address,
            Clock clock) {
        this.address = address;
        this.centres = centres;
        this.feeds = feeds;
        this.appointments = appointments;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    @GetMapping("/calendar/{of}/{secret}.ics")
    ResponseEntity<String> show(@PathVariable String of, @PathVariable String secret, HttpServletRequest request) {
        String site = address.of(request) + "/" + of + "/";
        return centres.find(of)
                .flatMap(centre -> Visitors.as(
                        new Subscriber(centre, Locale.of("nl")),
                        () -> feeds.find(secret).map(owner -> new Found(centre, owner))))
                .flatMap(found -> draw(found, site))
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private record Found(trede.web.Visitor.Centre centre, FeedQueries.Owner owner) {}

    private Optional<String> draw(Found found, String site) {
        var language = Locale.of(found.owner().language());
        var account = found.owner().account();
        return Visitors.as(new Subscriber(found.centre(), language), () -> {
            var today = Brussels.dayOf(clock.instant());
            var first = today.minusDays(DAYS_BACK);
            var last = today.plusDays(DAYS_AHEAD);
            return Optional.of(new Calendar(Words.of(language), site, clock.instant())
                    .appointments(appointments.listHours(account, first, last))
                    .daysOff(daysOff.list(account, first, last, language))
                    .write());
        });
    }
}
