package trede.monitor.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.web.Visitor;

@HouseTest
class MeasurePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCentres centres;

    private Visitor visitor;
    private Member worker;

    @BeforeEach
    void open() {
        visitor = centres.centre();
        worker = centres.member(visitor, Role.WORKER);
    }

    @Test
    void answersAsTheCommandLineDoes() throws Exception {
        ask("/measures/activation.professional/2015-Q2?known-at=2015-08-01")
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("{\"measure\":\"activation.professional\",\"version\":1,")))
                .andExpect(jsonPath("$.knownAt").value("2015-08-01T21:59:59.999999Z"))
                .andExpect(jsonPath("$.cells", hasSize(9)));
        ask("/measures").andExpect(status().isOk()).andExpect(jsonPath("$", hasSize(7)));
        ask("/measures/caseload.trend/2015-04/members/count?reference=2014-01")
                .andExpect(status().isOk())
                .andExpect(content().string("{\"cell\":\"count\",\"members\":[]}\n"));
    }

    @Test
    void saysWhatIsExpectedWhenItDoesNotUnderstand() throws Exception {
        ask("/measures/activation.professional/2015-Q5")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("2015-Q2")));
        ask("/measures/activation.professional/2015").andExpect(status().isBadRequest());
        ask("/measures/caseload.trend/2015-04/members/change").andExpect(status().isBadRequest());
        ask("/measures/activation/2015-Q2")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("activation.reconciliation")));
        ask("/measures/caseload.trend/2015-04/members/nobody")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("reference")));
    }

    @Test
    void whoMayNotSeePeopleGetsFiguresOnly() throws Exception {
        worker = centres.member(visitor, Role.POLICY_OFFICER);
        ask("/measures/caseload.trend/2015-04").andExpect(status().isOk());
        ask("/measures/caseload.trend/2015-04/members/count").andExpect(status().isForbidden());
    }

    @Test
    void describesItself() throws Exception {
        ask("/openapi.json")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").value("3.1.0"))
                .andExpect(jsonPath("$.servers[0].url")
                        .value("/" + visitor.centre().code() + "/api"));
    }

    private ResultActions ask(String below) throws Exception {
        return mvc.perform(get("/" + visitor.centre().code() + "/api" + below).with(TestCentres.signedIn(worker)));
    }
}
