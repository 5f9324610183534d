package trede.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class FramePagesTest {

    private final MockMvc pages = MockMvcBuilders.webAppContextSetup(house()).build();

    @Test
    void greetsNadiaInFrenchWithWhatHerRoleOpens() throws Exception {
        as(nadia("fr", Right.SEE_FIGURES), get("/essen/help"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"fr\">"),
                                containsString("Se déconnecter"),
                                containsString("OCMW Essen"),
                                not(containsString("Hulp van Essen")))));
    }

    @Test
    void leavesOutTheFrameWhenOnlyAPartIsAskedFor() throws Exception {
        as(nadia("nl", Right.SEE_FIGURES), get("/essen/help").header("HX-Request", "true"))
                .andExpect(content().string(allOf(containsString("<h1>Hulp</h1>"), not(containsString("<html")))));
    }

    @Test
    void saysWhatIsWrongInOneSentence() throws Exception {
        as(nadia("nl", Right.SEE_FIGURES), get("/essen/refuse"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Op dit adres is niets")));
    }

    @Test
    void answersAnotherProgramInItsOwnForm() throws Exception {
        as(nadia("nl", Right.SEE_FIGURES), get("/essen/api/refuse"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void givesAFailureANumberAndNoWords() throws Exception {
        as(nadia("nl", Right.SEE_FIGURES), get("/essen/fail"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(allOf(containsString("dit nummer"), not(containsString("Rosa")))));
    }

    @Test
    void keepsADoorShutForWhoLacksTheRight() throws Exception {
        as(nadia("nl", Right.SEE_FIGURES), get("/essen/people-only")).andExpect(status().isForbidden());
        as(nadia("nl", Right.SEE_PEOPLE), get("/essen/people-only")).andExpect(status().isOk());
    }

    @Test
    void keepsALanguageForWhoIsNotSignedInAndLeadsNobodyAstray() throws Exception {
        pages.perform(post("/language").param("language", "de").param("back", "//elsewhere.example"))
                .andExpect(cookie().value("language", "de"))
                .andExpect(header().string("Location", "/"));
    }

    @Test
    void lendsStyleForAYearUnderAnAddressThatMovesWithIt() throws Exception {
        String address = house().getBean(Frame.class).files().address("pico.min.css");
        pages.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")));
    }

    private ResultActions as(Visitor visitor, RequestBuilder request) throws Exception {
        return Visitors.as(visitor, () -> pages.perform(request));
    }

    private static Visitor nadia(String language, Right... rights) {
        var all = Set.of(rights);
        return new Visitor() {
            @Override
            public String name() {
                return "Nadia";
            }

            @Override
            public String actor() {
                return "user:nadia";
            }

            @Override
            public Centre centre() {
                return new Centre(1, "essen", "OCMW Essen", "11016", false);
            }

            @Override
            public boolean may(Right right) {
                return all.contains(right);
            }

            @Override
            public Locale language() {
                return Locale.of(language);
            }
        };
    }

    private static AnnotationConfigWebApplicationContext house() {
        var house = new AnnotationConfigWebApplicationContext();
        house.setServletContext(new MockServletContext());
        house.register(Mvc.class, Frame.class, FrameSetup.class, OddPages.class);
        house.scan("trede.web.pages");
        house.refresh();
        return house;
    }

    @EnableWebMvc
    static class Mvc {}

    @Controller
    static class OddPages {
        @GetMapping({"/{centre}/refuse", "/{centre}/api/refuse"})
        Sheet refuse() {
            throw new Refusal("web.not_here");
        }

        @GetMapping("/{centre}/fail")
        Sheet fail() {
            throw new IllegalStateException("Rosa");
        }

        @Needs(Right.SEE_PEOPLE)
        @GetMapping("/{centre}/people-only")
        Sheet peopleOnly() {
            return Sheet.of("web/pages/help.jte");
        }
    }
}
