package trede.casefile.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern FEW_WORDS = Pattern.compile("(?s)\\s*\\S+\\s+\\S+\\s+\\S.*");
    private static final int LONGEST = 1000;

    private final GlassQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Glasses(GlassQueries queries, Viewings viewings, Looks looks, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /// Opens a hidden file to its visitor for a while. Does nothing if it is open to them already.
    ///
    /// @throws Refusal without a reason of at least a few words
    /// @throws FileHidden if the file is closed to the visitor: there is no glass to break
    @Transactional
    public void add(Member me, UUID person, String reason) {
        switch (viewings.find(person).orElseThrow(NotHere::new)) {
            case Viewing.Closed closed -> throw new FileHidden(person, closed);
            case Viewing.Open _ -> {}
            case Viewing.Hidden _ -> {
                if (!FEW_WORDS.matcher(reason).matches() || reason.strip().length() > LONGEST) {
                    throw new Refusal("casefile.glass_reason");
                }
                queries.add(person, me.id(), clock.instant(), reason.strip());
                viewings.forget(person);
                looks.log("glass", Map.of(), List.of(person));
                events.publishEvent(new FileChanged(person));
            }
        }
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

    /// Whose file it is has seen it.
    @Transactional
    public void see(Member me, UUID glass) {
        var person = queries.see(me, today(), glass, clock.instant()).orElseThrow(NotHere::new);
        events.publishEvent(new FileChanged(person));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
