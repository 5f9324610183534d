package trede.benefits.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import trede.benefits.clocks.SanctionMaximum;
import trede.benefits.forms.Written;
import trede.casefile.households.Category;
import trede.web.Problems;

/// Why something cannot be decided so; each in a sentence, beside the field that it is about.
public final class Objections {

    private Objections() {}

    /// Empty when nothing stands in the way.
    ///
    /// @param decidedOn the day of the decision, or today for a proposal
    public static Problems of(Content content, Situation situation, LocalDate decidedOn) {
        var problems = new Problems();
        about(content, problems);
        application(content, situation, decidedOn, problems);
        death(content, situation, problems);
        runs(content, situation, problems);
        category(content, situation.category(), problems);
        sanction(content, situation.sanction(), problems);
        return problems;
    }

    private static void sanction(Content content, @Nullable SanctionMaximum most, Problems problems) {
        if (most == null) {
            return;
        }
        var last = content.first().plusMonths(most.months()).minusDays(1);
        if (content.last() == null || content.last().isAfter(last)) {
            var article = most.law().article();
            problems.add(
                    "last",
                    most.law().confirmed()
                            ? "benefits.decision.problem.sanction"
                            : "benefits.decision.problem.sanction_unconfirmed",
                    most.months(),
                    article == null ? "" : article.place(),
                    Written.day(last));
        }
    }

    private static void about(Content content, Problems problems) {
        if (!content.ground().allows(content.kind())) {
            problems.add("ground", "benefits.decision.problem.ground");
        }
        var last = content.last();
        if (last != null && last.isBefore(content.first())) {
            problems.add("last", "benefits.decision.problem.ends_before");
        }
        if (content.kind() == DecisionKind.STOPPED && content.exit() == null) {
            problems.add("exit", "benefits.decision.problem.exit");
        }
        var payment = content.payment();
        if (!content.kind().pays()) {
            return;
        }
        if (payment.amount() == null || payment.amount().compareTo(BigDecimal.ZERO) <= 0) {
            problems.add("amount", "benefits.decision.problem.amount");
        }
        if (payment.periodicity() == null || payment.isOnce() && content.aid().isIncome()) {
            problems.add("periodicity", "benefits.decision.problem.periodicity");
        }
        if (payment.calculation() == null && payment.method().isBlank()) {
            problems.add("method", "benefits.decision.problem.method");
        }
        if (content.aid().isIncome() && payment.category() == null) {
            problems.add("category", "benefits.decision.problem.category");
        }
    }

    private static void application(Content content, Situation situation, LocalDate decidedOn, Problems problems) {
        var application = situation.application();
        if (application == null) {
            if (content.kind().answers()) {
                problems.add("application", "benefits.decision.problem.no_application");
            }
            return;
        }
        if (decidedOn.isBefore(application.received())) {
            problems.add("first", "benefits.decision.problem.decided_before", Written.day(application.received()));
        } else if (content.kind().answers() && content.first().isBefore(application.received())) {
            problems.add("first", "benefits.decision.problem.before_application", Written.day(application.received()));
        }
        if (content.kind().answers() && !application.undecided().contains(content.aid())) {
            problems.add("aid", "benefits.decision.problem.not_asked", application.reference());
        }
    }

    private static void death(Content content, Situation situation, Problems problems) {
        var death = situation.deceased();
        if (death == null || content.kind() == DecisionKind.STOPPED || content.kind() == DecisionKind.REFUSED) {
            return;
        }
        if (content.first().isAfter(death)) {
            problems.add("first", "benefits.decision.problem.deceased", situation.name(), Written.day(death));
        } else if (!content.payment().isOnce()
                && (content.last() == null || content.last().isAfter(death))) {
            problems.add("last", "benefits.decision.problem.until_death", situation.name(), Written.day(death));
        }
    }

    private static void runs(Content content, Situation situation, Problems problems) {
        var rights = situation.rights();
        if (content.kind() == DecisionKind.GRANTED) {
            var other = content.payment().isOnce() ? null : overlapping(content, rights);
            if (other != null) {
                problems.add("first", overlap(other, situation));
            }
            return;
        }
        if (content.kind() == DecisionKind.REFUSED) {
            return;
        }
        var running = RunningRight.find(rights, content);
        if (running == null && !situation.toldRuns()) {
            problems.add("first", "benefits.decision.problem.nothing_runs", Written.day(content.first()));
        } else if (content.kind() == DecisionKind.RESUMED && (running == null || running.paid())) {
            problems.add("first", "benefits.decision.problem.not_suspended", Written.day(content.first()));
        } else if (content.kind() == DecisionKind.SUSPENDED && running != null && !running.paid()) {
            problems.add("first", "benefits.decision.problem.suspended_already", Written.day(content.first()));
        }
    }

    static @Nullable HeldRight overlapping(Content content, java.util.List<HeldRight> rights) {
        return rights.stream()
                .filter(right -> right.aid().place().equals(content.aid().place()))
                .filter(right -> right.last() == null || !right.last().isBefore(content.first()))
                .filter(right -> content.last() == null || !right.first().isAfter(content.last()))
                .findFirst()
                .orElse(null);
    }

    static trede.web.Refusal overlap(HeldRight other, Situation situation) {
        String reference = situation.decisions().stream()
                .filter(decision -> decision.id().equals(other.decision()))
                .map(Decision::reference)
                .findFirst()
                .orElse("");
        return new trede.web.Refusal(
                other.last() == null
                        ? "benefits.decision.problem.overlaps_running"
                        : "benefits.decision.problem.overlaps",
                reference,
                Written.day(other.first()),
                Written.day(other.last()));
    }

    private static void category(Content content, Category likely, Problems problems) {
        var chosen = content.payment().category();
        if (content.kind().pays()
                && chosen != null
                && likely instanceof Category.Likely told
                && !Objects.equals(chosen, told.number())
                && content.payment().categoryWhy().isBlank()) {
            problems.add("category_why", "benefits.decision.problem.unsupported", told.number(), chosen);
        }
    }
}
