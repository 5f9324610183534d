package trede.benefits.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import trede.benefits.clocks.SanctionMaximum.Ground;
import trede.law.Cases;
import trede.law.Law;
import trede.time.Period;
import trede.web.Refusal;

/// The cases of `law/cases/clocks.yaml`.
class ClockCasesTest {

    private static final Law LAW = Law.read();

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return Cases.of("clocks.yaml", ClockCasesTest::holds);
    }

    private static void holds(Cases each) {
        switch (each.text("clock")) {
            case "appeal" -> appeal(each);
            case "abroad" -> abroad(each);
            case "abroad_announced" ->
                assertThat(StayAbroad.mustBeAnnounced(LAW, period(each.list("stay"))))
                        .isEqualTo(each.yes("announced", false));
            case "suspension" -> {
                var start = SuspensionStart.of(LAW, each.day("given"), each.day("notified"));
                assertThat(List.of(start.first(), start.proposed(), start.last()))
                        .containsExactly(each.day("first"), each.day("proposed"), each.day("last"));
            }
            case "sanction" -> {
                var ground = Ground.valueOf(each.text("ground").toUpperCase(Locale.ROOT));
                var maximum = SanctionMaximum.of(
                        LAW, ground, each.day("given"), each.has("former") ? each.day("former") : null);
                assertThat(maximum.months()).isEqualTo(each.number("months", 0));
            }
            default -> term(each);
        }
    }

    private static void term(Cases each) {
        if (each.has("refused")) {
            assertThatThrownBy(() -> find(each))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(each.text("refused")));
            return;
        }
        var term = find(each);
        assertThat(term.first()).isEqualTo(each.day("given"));
        assertThat(term.last()).isEqualTo(each.day("last"));
        assertThat(term.isOver(term.last())).isFalse();
        assertThat(term.isOver(term.last().plusDays(1))).isTrue();
        assertThat(term.law().article()).isNotNull();
    }

    private static Term find(Cases each) {
        var day = each.day("given");
        return switch (each.text("clock")) {
            case "decision" -> DecisionTerm.of(LAW, day);
            case "other_aid" -> DecisionTerm.ofOtherAid(LAW, day);
            case "notification" -> NotificationTerm.of(LAW, day);
            case "silence" -> SilenceTerm.of(LAW, day);
            case "forwarding" -> ForwardingTerm.of(LAW, day);
            case "payment" -> PaymentTerm.of(LAW, day);
            case "review" -> ReviewTerm.of(LAW, day);
            case "form_b" -> FormBTerm.of(LAW, day);
            case "agreement" -> AgreementTerm.of(LAW, day);
            default -> throw new IllegalArgumentException(each.text("clock"));
        };
    }

    private static void appeal(Cases each) {
        boolean complete = each.yes("complete", true);
        Notice notice = each.has("posted")
                ? new Notice.Posted(each.day("posted"), each.yes("registered", true), complete)
                : each.has("handed")
                        ? new Notice.Handed(each.day("handed"), complete)
                        : new Notice.Silence(each.day("silence"));
        switch (AppealTerm.of(LAW, notice)) {
            case AppealTerm.Running running ->
                assertThat(List.of(running.first(), running.last()))
                        .containsExactly(each.day("first"), each.day("last"));
            case AppealTerm.NotStarted not -> assertThat(not.reason()).isEqualTo(each.text("not_started"));
        }
    }

    private static void abroad(Cases each) {
        var stays = each.rows("stays").stream().map(ClockCasesTest::period).toList();
        var stay = StayAbroad.of(LAW, each.number("year", 0), stays);
        assertThat(stay.used()).isEqualTo(each.number("used", -1));
        assertThat(stay.left()).isEqualTo(each.number("left", -1));
        assertThat(stay.unpaid())
                .isEqualTo(
                        each.rows("unpaid").stream().map(ClockCasesTest::period).toList());
    }

    private static Period period(List<Object> written) {
        return Period.days(
                Cases.day(Objects.requireNonNull(written.getFirst())),
                Cases.day(Objects.requireNonNull(written.getLast())));
    }
}
