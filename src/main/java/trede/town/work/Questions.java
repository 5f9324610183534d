package trede.town.work;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.following.Function;
import trede.casefile.referrals.Objection;
import trede.casefile.referrals.Referrals;
import trede.casefile.referrals.Step;
import trede.casefile.referrals.Wanted;
import trede.contacts.signals.Signal;
import trede.contacts.signals.SignalEntry;
import trede.contacts.signals.Signals;

/// What colleagues ask and tell each other about people: referrals and signals.
@Component
class Questions {

    private static final int TERM = 14;

    private final Referrals referrals;
    private final Signals signals;
    private final Scenes scenes;

    Questions(Referrals referrals, Signals signals, Scenes scenes) {
        this.referrals = referrals;
        this.signals = signals;
        this.scenes = scenes;
    }

    /// A question to a colleague: towards what, to do what, in which words.
    record Question(Member asking, Member asked, String towards, Function function, String words) {}

    void ask(Case about, Question question, LocalDate day) {
        var wanted = new Wanted(
                new Step.Asked(question.asked.id(), null), question.function, question.words, day.plusDays(TERM));
        scenes.play(
                question.asking,
                day,
                () -> referrals.begin(question.asking, about.person().id(), question.towards, "", wanted));
    }

    void accept(Case about, Member asked, String words, LocalDate day) {
        scenes.play(asked, day, () -> {
            referrals.accept(asked, about.person().id(), open(about, asked), words);
            return true;
        });
    }

    /// Who asked has read the answer.
    void read(Case about, Member asking, LocalDate day) {
        scenes.play(asking, day, () -> {
            referrals.list(asking, about.person().id()).stream()
                    .flatMap(referral -> referral.steps().stream())
                    .forEach(step -> referrals.read(asking, about.person().id(), step.id()));
            return true;
        });
    }

    void refuse(Case about, Member asked, Objection objection, String words, LocalDate day) {
        scenes.play(asked, day, () -> {
            referrals.refuse(asked, about.person().id(), open(about, asked), objection, words);
            return true;
        });
    }

    private java.util.UUID open(Case about, Member asked) {
        return referrals.list(asked, about.person().id()).stream()
                .flatMap(referral -> referral.steps().stream())
                .filter(step -> step.open() && step.mine())
                .findFirst()
                .orElseThrow()
                .id();
    }

    void signal(Case about, Member from, SignalEntry entry, LocalDate day) {
        scenes.play(from, day, () -> {
            signals.send(about.person(), entry);
            return true;
        });
    }

    void answer(Case about, Member first, String words, LocalDate day) {
        scenes.play(first, day, () -> {
            var waiting = signals.list(about.person()).stream()
                    .filter(Signal::open)
                    .findFirst()
                    .orElseThrow();
            signals.answer(about.person(), waiting.id(), Signal.What.TAKEN, words);
            return true;
        });
    }
}
