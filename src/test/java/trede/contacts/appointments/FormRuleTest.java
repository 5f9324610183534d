package trede.contacts.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trede.web.Refusal;

/// Who may be summoned, and who may not yet.
class FormRuleTest {

    @Test
    void nobodyIsSummonedWithoutAnInvitation() {
        assertThat(may(Form.INVITATION)).isTrue();
        assertThat(may(Form.REMINDER)).isFalse();
        assertThat(may(Form.SUMMONS)).isFalse();
        assertThat(may(Form.SUMMONS, Outcome.PLANNED)).isFalse();
    }

    @Test
    void whoeverStayedAwayOnceMayBeSummoned() {
        assertThat(may(Form.REMINDER, Outcome.NO_SHOW)).isTrue();
        assertThat(may(Form.SUMMONS, Outcome.NO_SHOW)).isTrue();
    }

    @Test
    void whoeverExcusedThemselvesOnceIsRemindedAndAfterTheSecondTimeSummoned() {
        assertThat(may(Form.REMINDER, Outcome.EXCUSED)).isTrue();
        assertThat(may(Form.SUMMONS, Outcome.EXCUSED)).isFalse();
        assertThat(may(Form.SUMMONS, Outcome.EXCUSED, Outcome.EXCUSED)).isTrue();
    }

    @Test
    void whatWeCalledOffCountsAgainstNobody() {
        assertThat(may(Form.SUMMONS, Outcome.CANCELLED, Outcome.CANCELLED, Outcome.CANCELLED))
                .isFalse();
        assertThat(may(Form.REMINDER, Outcome.CANCELLED)).isFalse();
        assertThat(key(Form.SUMMONS, Outcome.EXCUSED, Outcome.CANCELLED)).endsWith("ours");
        assertThat(key(Form.SUMMONS, Outcome.EXCUSED)).endsWith("summons");
    }

    @Test
    void whoeverCameBeginsAnew() {
        assertThat(may(Form.SUMMONS, Outcome.NO_SHOW, Outcome.KEPT)).isFalse();
        assertThat(may(Form.SUMMONS, Outcome.KEPT, Outcome.NO_SHOW)).isTrue();
        assertThat(may(Form.SUMMONS, Outcome.EXCUSED, Outcome.KEPT, Outcome.EXCUSED))
                .isFalse();
    }

    private static boolean may(Form form, Outcome... earlier) {
        return FormRule.refuse(form, history(earlier)).isEmpty();
    }

    private static String key(Form form, Outcome... earlier) {
        return FormRule.refuse(form, history(earlier)).map(Refusal::key).orElse("");
    }

    /// One a week, the latest first, as a list shows them.
    private static List<Appointment> history(Outcome... earlier) {
        var all = new ArrayList<Appointment>();
        var begins = Instant.parse("2026-09-07T08:00:00Z");
        for (Outcome outcome : earlier) {
            all.addFirst(new Appointment(
                    UUID.randomUUID(),
                    new Appointment.Whom(1, UUID.randomUUID(), "Jan", "Peeters"),
                    null,
                    Slot.of(begins, 30),
                    Where.NOWHERE,
                    Kind.OFFICE,
                    Form.INVITATION,
                    false,
                    new Appointment.End(outcome, LocalDate.of(2026, 9, 7), "user:x")));
            begins = begins.plusSeconds(7 * 24 * 3600);
        }
        return all;
    }
}
