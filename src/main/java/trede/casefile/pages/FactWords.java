package trede.casefile.pages;

import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Collectors;
import trede.casefile.TimelineFact;
import trede.time.Brussels;
import trede.web.Page;

/// A fact in words: what, when, and how we know.
public final class FactWords {

    private FactWords() {}

    /// The same for a mark on the timeline, or for several that are one.
    public static String all(Bar bar, Page page) {
        var bundle = bar.bundle();
        return bundle == null ? all(bar.fact(), page) : bundle.words();
    }

    /// In one line, for who points at a bar or hears it read.
    public static String all(TimelineFact fact, Page page) {
        String remarks = remarks(fact, page);
        return fact.label().in(page.words()) + (remarks.isEmpty() ? "" : " (" + remarks + ")") + ", " + when(fact, page)
                + ". " + known(fact, page);
    }

    public static String remarks(TimelineFact fact, Page page) {
        return fact.remarks().stream()
                .map(remark -> remark.in(page.words()))
                .collect(Collectors.joining(", "))
                .replace("., ", ", ");
    }

    public static String when(TimelineFact fact, Page page) {
        String first = page.day(fact.first());
        if (fact.happens()) {
            return first;
        }
        return fact.last() == null
                ? page.say("casefile.from_on", first)
                : page.say("casefile.from_until", first, page.day(fact.last()));
    }

    // midnight is the hour of what we only know the day of
    private static String since(Instant from, Page page) {
        var there = from.atZone(Brussels.ZONE);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT) ? page.day(there.toLocalDate()) : page.moment(from);
    }

    public static String known(TimelineFact fact, Page page) {
        String since = since(fact.known().from(), page);
        String source = fact.known().toldBy() == 0
                ? page.say("casefile.told_here", since)
                : page.say("casefile.told_by", Long.toString(fact.known().toldBy()), since);
        var until = fact.known().until();
        return until == null
                ? source
                : source + " "
                        + page.say(fact.corrected() ? "casefile.corrected" : "casefile.withdrawn", page.moment(until));
    }
}
