package trede.access.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Member;
import trede.access.Role;
import trede.access.Roles;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class RolePagesTest {

    @Autowired
    TestCentres test;

    @Autowired
    Roles roles;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc mvc;

    Visitor essen;
    Member an;

    @BeforeEach
    void aSmallTown() {
        essen = test.centre();
        an = test.member(essen, Role.ADMINISTRATOR);
    }

    @Test
    void aNewCentreHasTheRolesThatCameWithTheProgram() {
        assertThat(Visitors.as(essen, roles::list))
                .extracting(Roles.Held::role)
                .containsExactlyInAnyOrderElementsOf(Role.SHIPPED);
        assertThat(Visitors.as(essen, () -> roles.get("policy-officer"))).isEqualTo(Role.POLICY_OFFICER);
    }

    @Test
    void whatIsTickedHoldsFromTheNextClick() throws Exception {
        var jo = test.member(essen, Role.POLICY_OFFICER);
        assertThat(as(jo, get(at("people"))).getStatus()).isEqualTo(403);
        as(an, post(at("roles/policy_officer/rights")).param("right", "SEE_FIGURES", "SEE_PEOPLE"));
        assertThat(as(jo, get(at("people"))).getStatus()).isEqualTo(200);
    }

    @Test
    void theDeskGetsARoleOfItsOwn() throws Exception {
        as(an, post(at("roles")).param("code", "onthaal").param("name", "Onthaal"));
        assertThat(as(an, get(at("roles"))).getContentAsString()).contains("Onthaal", "Nog niemand heeft deze rol");
        var answer = as(an, post(at("users")).param("name", "Fatima").param("role", "onthaal"));
        assertThat(answer.getContentAsString()).contains("Fatima kan aanmelden met dit wachtwoord");
        assertThatThrownBy(() -> Visitors.as(essen, () -> {
                    roles.remove("onthaal");
                    return true;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("access.role_in_use");
    }

    @Test
    void theLastRoleThatAdministersKeepsThatRight() throws Exception {
        var answer = as(an, post(at("roles/administrator/rights")).param("right", "SEE_FIGURES"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Visitors.as(essen, () -> roles.get("administrator")).may(Right.ADMINISTER))
                .isTrue();
        Visitors.as(essen, () -> {
            roles.change("worker", EnumSet.allOf(Right.class));
            roles.change("administrator", EnumSet.noneOf(Right.class));
            return true;
        });
        assertThat(Visitors.as(essen, () -> roles.get("administrator")).rights())
                .isEmpty();
    }

    @Test
    void theLastOneWhoAdministersCannotLockThemselvesOut() throws Exception {
        var answer = as(
                an,
                post(at("users/" + an.id() + "/role"))
                        .param("role", "administrator")
                        .param("disabled", "true"));
        assertThat(answer.getStatus()).isEqualTo(400);
        var els = test.member(essen, Role.WORKER);
        as(an, post(at("users/" + els.id() + "/role")).param("role", "worker").param("disabled", "true"));
        assertThat(Visitors.as(essen, accounts::list))
                .extracting(Member::name)
                .contains(an.name())
                .doesNotContain(els.name());
        assertThat(as(els, get(at("people"))).getStatus()).isEqualTo(302);
    }

    private String at(String below) {
        return "/" + essen.centre().code() + "/" + below;
    }

    private MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
