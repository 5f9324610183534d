package trede.contacts.appointments.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Slot;
import trede.contacts.appointments.Where;
import trede.post.Channel;
import trede.post.Sender;

/// When people are reminded, by what road, and of what: never of what kind of office it is.
class RemindingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Sender MARKT = new Sender("Markt 1", "markt1@example.org", "Markt 1, Essen", "nl");
    private static final Slot MONDAY = Slot.of(Instant.parse("2026-11-30T08:30:00Z"), 30);

    @Test
    void twoDaysBeforeIsTheSameHourEvenAcrossTheChangeOfTheClock() {
        var plan = new Plan(2, null);
        assertThat(plan.at(Plan.Step.DAYS, Instant.parse("2027-03-29T07:00:00Z")))
                .contains(Instant.parse("2027-03-27T08:00:00Z"));
        assertThat(plan.at(Plan.Step.HOURS, MONDAY.begins())).isEmpty();
    }

    @Test
    void nobodyIsWokenByAReminder() {
        var plan = new Plan(null, 3);
        assertThat(plan.at(Plan.Step.HOURS, Instant.parse("2026-11-30T13:00:00Z")))
                .contains(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(plan.at(Plan.Step.HOURS, MONDAY.begins())).contains(Instant.parse("2026-11-29T17:00:00Z"));
        assertThat(new Plan(null, 12).at(Plan.Step.HOURS, Instant.parse("2026-11-30T09:00:00Z")))
                .contains(Instant.parse("2026-11-29T17:00:00Z"));
    }

    @Test
    void onlyOnesOwnTelephoneThatTakesTextIsUsed() {
        var both = List.of(Channel.SMS, Channel.EMAIL);
        var mobile = phone("+32475123456", null);
        var fixed = phone("+3236670000", null);
        var mail = own(ParticularKind.EMAIL, "jan@example.org", null);
        assertThat(Road.find(List.of(fixed, mail, mobile), both, TODAY))
                .contains(new Road(Channel.SMS, "+32475123456"));
        assertThat(Road.find(List.of(fixed, mail), both, TODAY)).contains(new Road(Channel.EMAIL, "jan@example.org"));
        assertThat(Road.find(List.of(mobile, mail), List.of(Channel.EMAIL), TODAY))
                .contains(new Road(Channel.EMAIL, "jan@example.org"));
        assertThat(Road.find(List.of(mobile), List.of(), TODAY)).as("it waits").isPresent();
        assertThat(Road.find(List.of(phone("+32475123456", TODAY.minusDays(1)), fixed), both, TODAY))
                .isEmpty();
        assertThat(Road.find(List.of(), both, TODAY)).isEmpty();
    }

    @Test
    void aReminderTellsDayHourPlaceAndFirstNameAndNothingElse() {
        var said = Discreet.wording(
                Kind.OFFICE,
                MONDAY,
                new Where(new Where.Named(UUID.randomUUID(), "Sociaal Huis"), "", null),
                "Amber Kwartelman",
                MARKT,
                "nl");
        assertThat(said.body())
                .isEqualTo(
                        "Tot maandag 30/11 om 09:30, met Amber: Markt 1, Essen. Kunt u niet? Laat het weten. Markt 1");
        assertThat(said.subject()).isEqualTo("Afspraak op maandag 30/11");
        for (String language : List.of("nl", "fr", "de", "en")) {
            for (Kind kind : Kind.values()) {
                var text = Discreet.wording(
                        kind,
                        MONDAY,
                        new Where(new Where.Named(UUID.randomUUID(), "CPAS Eupen"), "Maison sociale", null),
                        "Amber Kwartelman",
                        MARKT,
                        language);
                assertThat(text.body() + text.subject())
                        .doesNotContainIgnoringCase("ocmw")
                        .doesNotContainIgnoringCase("cpas")
                        .doesNotContainIgnoringCase("soci")
                        .doesNotContain("Kwartelman")
                        .contains("30/11", "09:30".substring(0, 2), "Amber");
                assertThat(text.body().length()).as("one text message").isLessThanOrEqualTo(160);
            }
        }
    }

    @Test
    void aPlaceThatTellsNothingIsSaidAsItIs() {
        assertThat(Discreet.place(new Where(new Where.Named(UUID.randomUUID(), "Dorpshuis"), "", null), MARKT))
                .isEqualTo("Dorpshuis");
        assertThat(Discreet.place(new Where(null, "Kerkstraat 3", null), MARKT)).isEqualTo("Kerkstraat 3");
        assertThat(Discreet.place(Where.NOWHERE, MARKT)).isEqualTo("Markt 1, Essen");
    }

    private static Particular phone(String number, LocalDate last) {
        return own(ParticularKind.PHONE, number, last);
    }

    private static Particular own(ParticularKind kind, String value, LocalDate last) {
        return new Particular(null, kind, "own", value, null, null, last, null, null);
    }
}
