package trede.access.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Looks;
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
    Looks looks;

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
    void aRoleThatNobodyHasAdministersNothing() throws Exception {
        as(an, post(at("roles")).param("code", "keys").param("name", "Sleutelbewaarder"));
        as(an, post(at("roles/keys/rights")).param("right", "ADMINISTER"));
        var answer = as(an, post(at("roles/administrator/rights")).param("right", "SEE_FIGURES"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("Niemand die kan aanmelden");
        assertThat(Visitors.as(essen, () -> roles.get("administrator")).may(Right.ADMINISTER))
                .isTrue();
    }

    @Test
    void whoCannotSignInAdministersNothing() throws Exception {
        var bo = test.member(essen, Role.ADMINISTRATOR);
        as(
                an,
                post(at("users/" + bo.id() + "/role"))
                        .param("role", "administrator")
                        .param("disabled", "true"));
        assertThat(as(an, post(at("users/" + an.id() + "/role")).param("role", "worker"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(as(an, post(at("roles/administrator/rights")).param("right", "SEE_LOOKS"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void theRightCanMoveToWhoCanSignIn() throws Exception {
        test.member(essen, Role.WORKER);
        as(an, post(at("roles/worker/rights")).param("right", "ADMINISTER", "SEE_PEOPLE"));
        assertThat(as(an, post(at("roles/administrator/rights")).param("right", "SEE_FIGURES"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(Visitors.as(essen, () -> roles.get("administrator")).may(Right.ADMINISTER))
                .isFalse();
    }

    @Test
    void whoMayWhatIsInTheLogBeforeAndAfter() throws Exception {
        as(an, post(at("roles")).param("code", "desk").param("name", "Balie"));
        as(an, post(at("roles/desk/rights")).param("right", "RECEIVE"));
        as(an, post(at("roles/desk/rights")).param("right", "RECEIVE", "SEE_LOOKS"));
        as(an, post(at("roles/desk/rights")).param("right", "RECEIVE", "SEE_LOOKS"));
        var els = test.member(essen, Role.WORKER);
        as(an, post(at("users/" + els.id() + "/role")).param("role", "policy_officer"));
        as(
                an,
                post(at("users/" + els.id() + "/role"))
                        .param("role", "policy_officer")
                        .param("disabled", "true"));
        as(an, post(at("users/" + els.id() + "/role")).param("role", "policy_officer"));
        as(an, post(at("users/" + els.id() + "/role")).param("role", "policy_officer"));
        as(an, post(at("roles/desk/removal")));
        as(an, post(at("sign-ins/second-factor")).param("role", "administrator"));
        var wanted = new Looks.Wanted(an.actor(), null, null, null, List.of());
        var lines = Visitors.as(essen, () -> looks.list(wanted, Looks.Mark.NEWEST, 20));
        assertThat(lines)
                .extracting(Looks.Look::what)
                .containsExactly(
                        "sign-in-rule",
                        "role-remove",
                        "user-enable",
                        "user-disable",
                        "user-role",
                        "role-rights",
                        "role-rights",
                        "role-add");
        var page = as(an, get(at("looks?actor=" + an.actor()))).getContentAsString();
        assertThat(page)
                .contains(
                        "wijzigde wat een rol mag",
                        "rechten voorheen Ontvangen · rechten nu Ontvangen, Zien wie keek",
                        "account " + els.name() + " · voorheen maatschappelijk werker · rol beleidsmedewerker",
                        "sloot iemands account",
                        "voorheen voor – · tweede stap nu voor beheerder")
                .doesNotContain("policy_officer ·", "SEE_LOOKS", "role-rights<");
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
