package trede.town.work;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.following.Function;
import trede.casefile.referrals.Objection;
import trede.contacts.signals.SignalEntry;
import trede.town.lives.Lists;

/// What the colleagues of one worker ask and tell: a yes, a no, an open question; three signals.
@Component
class Corridor {

    /// What is said, by place: `question.work`, `signal.open`.
    private static final Map<String, List<String>> SAID = Lists.read("corridor_nl.txt").stream()
            .collect(Collectors.toMap(List::getFirst, cells -> cells.subList(1, cells.size())));

    private final Questions questions;

    Corridor(Questions questions) {
        this.questions = questions;
    }

    /// @param alone cases of this worker that nobody else follows
    /// @param shared others
    void tell(Office office, Member worker, Iterator<Case> alone, List<Case> shared) {
        var staff = office.staff();
        ask(office, worker, alone);
        first(shared, Function.WORK, 0).ifPresent(about -> {
            var from = follower(staff, about, Function.WORK);
            questions.signal(about, from, signal("signal.done"), office.ago(20));
            questions.answer(about, worker, said("answer", 0), office.ago(18));
        });
        first(shared, Function.WORK, 1)
                .ifPresent(about -> questions.signal(
                        about, follower(staff, about, Function.WORK), signal("signal.open"), office.ago(2)));
        first(shared, Function.DEBT, 0)
                .ifPresent(about -> questions.signal(
                        about, follower(staff, about, Function.DEBT), signal("signal.urgent"), office.ago(1)));
    }

    private static Optional<Case> first(List<Case> shared, Function function, int skipped) {
        return shared.stream()
                .filter(about -> about.isFollowedFor(function))
                .skip(skipped)
                .findFirst();
    }

    private static Member follower(Staff staff, Case about, Function function) {
        return staff.get(about.follower(function).orElseThrow().account());
    }

    private void ask(Office office, Member worker, Iterator<Case> cases) {
        var staff = office.staff();
        var ismail = staff.get("Ismail Karaboga");
        var greetje = staff.get("Greetje Polderman");
        var bernadette = staff.get("Bernadette Wolfijs");
        var agreed = cases.next();
        questions.ask(agreed, question(worker, ismail, Function.WORK, "work", 0), office.ago(34));
        questions.accept(agreed, ismail, said("accepted", 0), office.ago(29));
        questions.read(agreed, worker, office.ago(28));
        var refused = cases.next();
        questions.ask(refused, question(worker, greetje, Function.WORK, "work", 2), office.ago(9));
        questions.refuse(refused, greetje, Objection.NO_PLACE, said("refused", 0), office.ago(3));
        var open = cases.next();
        questions.ask(open, question(worker, bernadette, Function.DEBT, "debt", 0), office.ago(5));
    }

    private static Questions.Question question(Member asking, Member asked, Function function, String what, int cell) {
        return new Questions.Question(
                asking, asked, said("question." + what, cell), function, said("question." + what, cell + 1));
    }

    private static SignalEntry signal(String which) {
        return new SignalEntry(said(which, 0), "yes", said(which, 1), which.endsWith("urgent"));
    }

    private static String said(String which, int cell) {
        var cells = SAID.get(which);
        if (cells == null) {
            throw new IllegalStateException("nothing said of " + which);
        }
        return cells.get(cell);
    }
}
