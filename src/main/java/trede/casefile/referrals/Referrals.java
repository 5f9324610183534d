package trede.casefile.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;
import trede.access.Member;
import trede.casefile.events.FileChanged;
import trede.casefile.following.Function;
import trede.casefile.following.Viewings;
import trede.law.Law;
import trede.web.NotHere;
import trede.web.Refusal;

/// All chains in which one worker asks the next about a person. Whoever says yes follows the person too.
@Component
public class Referrals {

    private static final int SHORT = 120;
    private static final int LONG = 2_000;
    private static final int ANSWER = 4_000;

    private final ReferralQueries queries;
    private final Viewings viewings;
    private final Duties duties;
    private final Looks looks;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    Referrals(
            ReferralQueries queries,
            Viewings viewings,
            Duties duties,
            Looks looks,
            Terms terms,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.viewings = viewings;
        this.duties = duties;
        this.looks = looks;
        this.terms = terms;
        this.events = events;
    }

    /// Of one person, the newest first. What tells of health or justice stays between who stands in the chain and
    /// who may know.
    @Transactional(readOnly = true)
    public List<Referral> list(Member me, UUID person) {
        return queries.list(person, me.id(), terms.today());
    }

    @Transactional(readOnly = true)
    public Referral get(Member me, UUID person, UUID referral) {
        return list(me, person).stream()
                .filter(each -> each.id().equals(referral))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /// How long who is asked to do this has for an answer, unless the asker says otherwise.
    public Law.Value term(Function function) {
        return terms.toAnswer(function);
    }

    /// A chain begins with its first question. Who begins follows the person.
    ///
    /// @param towards where it should lead
    /// @param wish what the person wants there; may be empty
    /// @throws Refusal if something is missing, or the visitor is here by a broken glass only
    @Transactional
    public UUID begin(Member me, UUID person, String towards, String wish, Wanted wanted) {
        viewings.demandBusiness(person);
        var today = terms.today();
        if (towards.isBlank()) {
            throw new Refusal("casefile.referral.towards_missing", SHORT);
        }
        var begun = new Referral(
                me.id(),
                text(towards, SHORT),
                text(wish, LONG),
                me.id(),
                duties.get(me, person),
                today,
                List.of(),
                List.of());
        var referral = queries.begin(person, begun, wanted.sensitive());
        ask(person, referral, 2, me, wanted);
        changed(person, "begun");
        return referral;
    }

    /// Who stands in a chain asks the next one.
    ///
    /// @throws Refusal if it is not the visitor's to ask, something is missing, or they are asked already
    @Transactional
    public void ask(Member me, UUID person, UUID referral, Wanted wanted) {
        viewings.demandBusiness(person);
        var chain = get(me, person, referral);
        if (!chain.mayAsk(me.id())) {
            throw new Refusal("casefile.referral.not_in_chain");
        }
        ask(person, referral, chain.placeOf(me.id()).orElseThrow() + 1, me, wanted);
        changed(person, "asked");
    }

    private void ask(UUID person, UUID referral, int place, Member me, Wanted wanted) {
        var today = terms.today();
        if (wanted.question().isBlank()) {
            throw new Refusal("casefile.referral.question_missing", LONG);
        }
        if (wanted.due().isBefore(today) || wanted.due().isAfter(today.plusYears(1))) {
            throw new Refusal("casefile.referral.due_wrong");
        }
        var whom = wanted.asked().account();
        if (me.id().equals(whom)) {
            throw new Refusal("casefile.referral.oneself");
        }
        if (whom != null && viewings.listClosed(person).containsKey(whom)) {
            throw new Refusal("casefile.newcomer.closed");
        }
        var tidy = new Wanted(
                wanted.asked(), wanted.function(), text(wanted.question(), LONG), wanted.due(), wanted.sensitive());
        try {
            if (!queries.ask(referral, place, me.id(), today, tidy)) {
                throw new Refusal("casefile.referral.whom_missing");
            }
        } catch (DuplicateKeyException twice) {
            throw new Refusal("casefile.referral.asked_already");
        }
    }

    /// Yes: who says it follows the person from today. The answer returns to everybody before.
    ///
    /// @throws Refusal if it was not asked of the visitor, was answered meanwhile, or there are no words
    @Transactional
    public void accept(Member me, UUID person, UUID step, String words) {
        accept(me, person, step, words, null);
    }

    /// @param sensitive whether the words tell of health or justice; null where nobody was asked
    @Transactional
    public void accept(Member me, UUID person, UUID step, String words, @Nullable Boolean sensitive) {
        var chain = chain(me, person, step);
        var asked = mine(chain, step);
        if (words.isBlank()) {
            throw new Refusal("casefile.referral.answer_missing", ANSWER);
        }
        duties.take(me, person, asked.function());
        answer(
                chain,
                asked,
                new Reply(Reply.Kind.ACCEPTED, me.id(), terms.today(), null, text(words, ANSWER), sensitive));
        changed(person, "accepted");
    }

    /// No, with a reason. The answer returns to everybody before; who asked can ask somebody else.
    ///
    /// @throws Refusal if it was not asked of the visitor, was answered meanwhile, or there are no words
    @Transactional
    public void refuse(Member me, UUID person, UUID step, Objection objection, String words) {
        refuse(me, person, step, objection, words, null);
    }

    /// @param sensitive whether the words tell of health or justice; null where nobody was asked
    @Transactional
    public void refuse(
            Member me, UUID person, UUID step, Objection objection, String words, @Nullable Boolean sensitive) {
        var chain = chain(me, person, step);
        var asked = mine(chain, step);
        if (words.isBlank()) {
            throw new Refusal("casefile.referral.why_missing", ANSWER);
        }
        answer(
                chain,
                asked,
                new Reply(Reply.Kind.REFUSED, me.id(), terms.today(), objection, text(words, ANSWER), sensitive));
        changed(person, "refused");
    }

    /// Who asked no longer asks.
    @Transactional
    public void withdraw(Member me, UUID person, UUID step) {
        var asked = chain(me, person, step).find(step).orElseThrow();
        if (!asked.askedBy().equals(me.id())) {
            throw new Refusal("casefile.referral.not_yours");
        }
        close(step, new Reply(Reply.Kind.WITHDRAWN, me.id(), terms.today(), null, ""));
        changed(person, "withdrawn");
    }

    /// The visitor has read the answer that returned to them.
    @Transactional
    public void read(Member me, UUID person, UUID step) {
        chain(me, person, step);
        if (queries.read(step, me.id(), terms.today())) {
            events.publishEvent(new FileChanged(person));
        }
    }

    private Referral chain(Member me, UUID person, UUID step) {
        viewings.check(person);
        return list(me, person).stream()
                .filter(each -> each.find(step).isPresent())
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Step mine(Referral chain, UUID step) {
        var asked = chain.find(step).orElseThrow();
        if (!asked.open()) {
            throw new Refusal("casefile.referral.answered");
        }
        if (!asked.mine()) {
            throw new Refusal("casefile.referral.not_yours");
        }
        return asked;
    }

    private void answer(Referral chain, Step step, Reply reply) {
        close(step.id(), reply);
        queries.tell(step.id(), chain.before(step, reply.by()), terms.toRead());
    }

    private void close(UUID step, Reply reply) {
        if (!queries.answer(step, reply)) {
            throw new Refusal("casefile.referral.answered");
        }
    }

    private void changed(UUID person, String act) {
        viewings.forget(person);
        looks.log("referral", Map.of("act", act), List.of(person));
        events.publishEvent(new FileChanged(person));
    }

    private static String text(String typed, int longest) {
        String told = typed.strip();
        if (told.length() > longest) {
            throw new Refusal("casefile.problem.long", longest);
        }
        return told;
    }
}
