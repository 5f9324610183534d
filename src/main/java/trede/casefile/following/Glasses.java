package trede.casefile.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.events.FileChanged;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Refusal;

/// Every file that was opened with a reason: the owner of the file sees it, and says so.
@Component
public class Glasses {

    private final GlassQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final GlassMarks marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Glasses(
            GlassQueries queries,
            Viewings viewings,
            Looks looks,
            GlassMarks marks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    /// Opens a hidden file to its visitor for a while. Another reason given meanwhile is kept too. Does nothing if
    /// the file is open to them otherwise.
    ///
    /// @throws Refusal without a clear reason
    /// @throws FileHidden if the file is closed to the visitor: there is no glass to break
    @Transactional
    public void add(Member me, UUID person, String reason) {
        switch (viewings.find(person).orElseThrow(NotHere::new)) {
            case Viewing.Closed closed -> throw new FileHidden(person, closed);
            case Viewing.Open open -> {
                if (open.why() == Viewing.Why.GLASS && !queries.said(person, me.id(), reason.strip())) {
                    open(me, person, reason);
                }
            }
            case Viewing.Hidden _ -> open(me, person, reason);
        }
    }

    private void open(Member me, UUID person, String reason) {
        if (!Reason.isClear(reason)) {
            throw new Refusal("casefile.glass_reason");
        }
        queries.add(person, me.id(), clock.instant(), reason.strip());
        viewings.forget(person);
        looks.log("glass", Map.of(), List.of(person));
        queries.countUnread(person, today()).forEach(marks::put);
        events.publishEvent(new FileChanged(person));
    }

    /// Of one person, newest first.
    @Transactional(readOnly = true)
    public List<Glass> list(Member me, UUID person, int limit) {
        return queries.list(me, today(), person, limit);
    }

    /// In the files of the visitor and the visitor's team; for who sees all, in every file. What nobody has
    /// seen yet
    /// first.
    @Transactional(readOnly = true)
    public List<Glass> list(Member me, int limit) {
        return queries.list(me, today(), limit);
    }

    /// Those in the files that the visitor follows, as long as nobody whose file it is has read them.
    @Transactional(readOnly = true)
    public List<Glass> listUnread(Member me, int limit) {
        var unread = queries.listUnread(me, today(), limit);
        marks.put(me.id(), unread.size());
        return unread;
    }

    /// Whose file it is has seen it: who follows the person. Where nobody does, whoever is told.
    @Transactional
    public void see(Member me, UUID glass) {
        var person = queries.see(me, today(), glass, clock.instant()).orElseThrow(NotHere::new);
        queries.countUnread(person, today()).forEach(marks::put);
        events.publishEvent(new FileChanged(person));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
