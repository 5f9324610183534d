package trede.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.HouseTest;
import trede.TestCentres;
import trede.web.NotAllowed;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class TargetsTest {

    private static final Instant TOLD = Instant.parse("2015-07-10T08:00:00Z");

    @Autowired
    TestCentres centres;

    @Autowired
    Targets targets;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = centres.centre();
    }

    @Test
    void aTargetIsKnownFromTheInstantItWasSetAndMeetsNoOther() {
        Visitors.as(visitor, () -> {
            targets.add(target("2014-01-01", "2014-12-31", 2));
            targets.add(target("2015-01-01", null, 2));
            targets.add(target("2015-01-01", null, 3));
            assertThatThrownBy(() -> targets.add(target("2016-01-01", null, 3))).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> targets.add(target("2013-01-01", "2012-01-01", 3)))
                    .isInstanceOf(Refusal.class);
            assertThat(targets.list(null)).extracting(Target::numerator).containsExactly(2, 3);
            assertThat(targets.list(TOLD)).isEmpty();
            assertThat(targets.list(Instant.now().plusSeconds(5))).hasSize(2);
            assertThatThrownBy(() -> Visitors.as(centres.with(visitor.centre(), Right.SEE_FIGURES), () -> {
                        targets.add(target("2020-01-01", null, 1));
                        return true;
                    }))
                    .isInstanceOf(NotAllowed.class);
            return true;
        });
    }

    private static Target target(String from, @Nullable String until, int numerator) {
        return new Target(
                "activation.social",
                "rate",
                numerator,
                4,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "raad");
    }
}
