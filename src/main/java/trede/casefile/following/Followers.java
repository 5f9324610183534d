package trede.casefile.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.casefile.events.FileChanged;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// Who follows whom: one first contact per function at a time, and nobody does the same for one person twice.
@Component
public class Followers {

    private static final int EVERYBODY = 1_000;

    private final FollowerQueries queries;
    private final Viewings viewings;
    private final Looks looks;
    private final ApplicationEventPublisher events;

    Followers(FollowerQueries queries, Viewings viewings, Looks looks, ApplicationEventPublisher events) {
        this.events = events;
        this.queries = queries;
        this.viewings = viewings;
        this.looks = looks;
    }

    /// What somebody will do for a person.
    public record Duty(UUID account, Function function, boolean firstContact) {}

    /// From a day on somebody follows a person.
    ///
    /// @throws Refusal if that function has a first contact then, the worker has it already, or the
    /// visitor is here
    /// by a broken glass only
    @Transactional
    public void add(UUID person, Duty duty, LocalDate from) {
        viewings.demandBusiness(person);
        try {
            queries.add(person, duty, from);
        } catch (DataIntegrityViolationException overlap) {
            boolean contact = String.valueOf(overlap.getMessage()).contains("one_first_contact");
            throw new Refusal(contact ? "casefile.first_contact_taken" : "casefile.follows_already");
        }
        viewings.forget(person);
        looks.log("follower-add", Map.of("function", duty.function().code()), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    /// Somebody follows a person until this day, the day itself included.
    ///
    /// @throws Refusal if it began only later
    @Transactional
    public void end(UUID person, UUID follower, LocalDate last) {
        end(person, follower, last, null);
    }

    /// @param because null if nobody said why
    @Transactional
    public void end(UUID person, UUID follower, LocalDate last, @Nullable Ending because) {
        viewings.demandBusiness(person);
        var found = viewings.listFollowers(person).stream()
                .filter(any -> any.id().equals(follower))
                .findFirst()
                .orElseThrow(NotHere::new);
        if (found.first().isAfter(last)) {
            throw new Refusal("casefile.follower_end_early", found.first().toString());
        }
        queries.end(follower, last, because, Visitors.get().actor());
        viewings.forget(person);
        looks.log("follower-end", Map.of(), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    /// Closes a file to a colleague: it is their own, a relative's, or another interest stands between.
    ///
    /// @param why one of [ClosedFile#WHYS]
    /// @param words that say so; may be empty for somebody's own file
    /// @throws Refusal without a clear reason
    @Transactional
    public void close(UUID person, UUID account, String why, String words) {
        viewings.demandBusiness(person);
        if (!ClosedFile.WHYS.contains(why)) {
            throw new Refusal("casefile.closed_why_missing");
        }
        if (!Reason.isClear(words) && !(why.equals("own") && words.isBlank())) {
            throw new Refusal("casefile.closed_words_missing");
        }
        queries.close(person, account, why, words.strip());
        viewings.forget(person);
        looks.log("close", Map.of("account", "user:" + account, "why", why), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    /// To whom a file is closed, and why: for who works in it.
    @Transactional(readOnly = true)
    public List<ClosedFile> listClosed(UUID person) {
        return queries.listClosed(person, null, EVERYBODY);
    }

    /// The files that are closed to somebody, the latest first: for who leads. What is closed to the visitor is
    /// left out.
    @Transactional(readOnly = true)
    public List<ClosedFile> listClosed(int limit) {
        return queries.listClosed(null, Visitors.get().account().orElse(null), limit);
    }

    /// Opens a file again to a colleague.
    @Transactional
    public void reopen(UUID person, UUID account) {
        viewings.demandBusiness(person);
        queries.reopen(person, account);
        viewings.forget(person);
        looks.log("reopen", Map.of("account", "user:" + account), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    /// Some people whom nobody follows or ever did, in the order in which they became known.
    @Transactional(readOnly = true)
    public List<UUID> listUnfollowed(int limit) {
        return queries.listUnfollowed(limit);
    }
}
