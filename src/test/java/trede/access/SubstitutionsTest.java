package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Substitutions.Substitution;
import trede.web.Refusal;
import trede.web.Visitors;

@HouseTest
class SubstitutionsTest {

    private final LocalDate today = trede.time.Brussels.dayOf(java.time.Instant.now());

    @Autowired
    TestCentres test;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Looks looks;

    @Autowired
    MockMvc mvc;

    private Member els;
    private Member jef;
    private Member an;

    @BeforeEach
    void colleagues() {
        var centre = test.centre();
        els = test.member(centre, Role.WORKER);
        jef = test.member(centre, Role.WORKER);
        an = test.member(centre, Role.ADMINISTRATOR);
    }

    @Test
    void jefDoesTheWorkOfElsFromTheFirstDayToTheLast() {
        Visitors.as(els, () -> {
            substitutions.add(of(els, jef));
            assertThat(substitutions.activeFor(jef.id(), today))
                    .extracting(Substitution::absent)
                    .containsExactly(els.id());
            assertThat(substitutions.activeFor(jef.id(), today.plusDays(7))).hasSize(1);
            assertThat(substitutions.activeFor(jef.id(), today.plusDays(8))).isEmpty();
            assertThat(substitutions.activeFor(els.id(), today)).isEmpty();
            return true;
        });
    }

    @Test
    void nobodyGivesThemselvesTheWorkOfAnother() throws Exception {
        assertThatThrownBy(() -> Visitors.as(jef, () -> {
                    substitutions.add(of(els, jef));
                    return true;
                }))
                .isInstanceOf(Refusal.class);
        mvc.perform(post("/" + els.centre().code() + "/substitutions")
                        .param("absent", els.id().toString())
                        .param("substitute", jef.id().toString())
                        .param("first", today.toString())
                        .param("last", "31-12-2026")
                        .with(TestCentres.signedIn(els))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aSubstitutionForTenYearsIsRefusedWithTheWordsKept() throws Exception {
        var answer = mvc.perform(post("/" + els.centre().code() + "/substitutions")
                        .param("absent", els.id().toString())
                        .param("substitute", jef.id().toString())
                        .param("first", today.toString())
                        .param("last", today.plusYears(10).toString())
                        .param("why", "verlof")
                        .with(TestCentres.signedIn(els))
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("ten hoogste 6 maanden", "value=\"verlof\"", "id=\"last-problem\"");
        Visitors.as(els, () -> {
            substitutions.add(until(today.plusMonths(6).minusDays(1)));
            assertThatThrownBy(() -> substitutions.add(until(today.plusMonths(6))))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("access.substitution_too_long_days");
            return true;
        });
    }

    @Test
    void theLogSaysWhoStandsInForWhomFromWhenToWhen() {
        Visitors.as(els, () -> {
            substitutions.add(of(els, jef));
            assertThat(looks.list(1, 0).getFirst().detail())
                    .contains(
                            els.actor(),
                            jef.actor(),
                            today.toString(),
                            today.plusDays(7).toString());
            substitutions.end(substitutions.list().getFirst().id());
            assertThat(looks.list(1, 0).getFirst())
                    .satisfies(look -> assertThat(look.what()).isEqualTo("substitution-end"))
                    .satisfies(look -> assertThat(look.detail()).contains(els.actor(), jef.actor()));
            return true;
        });
    }

    private Substitution until(LocalDate last) {
        return new Substitution(new UUID(0, 0), els.id(), jef.id(), today, last, "verlof");
    }

    @Test
    void anAdministratorSettlesItForWhoIsIllAndEndsIt() throws Exception {
        mvc.perform(post("/" + els.centre().code() + "/substitutions")
                        .param("absent", els.id().toString())
                        .param("substitute", jef.id().toString())
                        .param("first", today.minusDays(2).toString())
                        .param("last", today.toString())
                        .with(TestCentres.signedIn(an))
                        .with(csrf()))
                .andExpect(status().isFound());
        var running = Visitors.as(an, substitutions::list).getFirst();
        mvc.perform(post("/" + els.centre().code() + "/substitutions/" + running.id() + "/end")
                        .with(TestCentres.signedIn(an))
                        .with(csrf()))
                .andExpect(status().isFound());
        assertThat(Visitors.as(an, () -> substitutions.activeFor(jef.id(), today)))
                .isEmpty();
        assertThat(Visitors.as(an, () -> substitutions.activeFor(jef.id(), today.minusDays(1))))
                .hasSize(1);
    }

    private Substitution of(Member absent, Member substitute) {
        return new Substitution(new UUID(0, 0), absent.id(), substitute.id(), today, today.plusDays(7), "verlof");
    }
}
