package trede.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;

/// Every address of a centre answers "there is nothing here" to who works elsewhere: not even that the
/// centre is there.
@HouseTest
class StrangerTest {

    private static final String SOME_ID = "0190b3a4-0000-7000-8000-000000000000";

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    TestCentres centres;

    @Test
    void everyAddressOfACentreIsHiddenFromAStranger() throws Exception {
        var home = centres.centre();
        var elsewhere = centres.member(centres.centre(), Role.ADMINISTRATOR);
        var answers = new TreeSet<String>();
        for (var address : addresses.getHandlerMethods().keySet()) {
            for (String pattern : address.getPatternValues()) {
                if (pattern.startsWith("/{centre}") && !pattern.matches("/\\{centre}/(login|sign-in|signin)")) {
                    for (HttpMethod method : methods(address)) {
                        answers.add(method + " " + pattern + " "
                                + status(
                                        method,
                                        pattern.replaceFirst(
                                                "\\{centre}", home.centre().code()),
                                        elsewhere));
                    }
                }
            }
        }
        System.out.println(answers.size() + " addresses tried by a stranger");
        assertThat(answers).isNotEmpty();
        assertThat(answers.stream().filter(answer -> !answer.endsWith(" 404"))).isEmpty();
    }

    private int status(HttpMethod method, String address, Member stranger) throws Exception {
        return mvc.perform(request(method, address.replaceAll("\\{[^}]+}", SOME_ID))
                        .with(TestCentres.signedIn(stranger))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static ArrayList<HttpMethod> methods(RequestMappingInfo address) {
        var methods = new ArrayList<HttpMethod>();
        for (RequestMethod method : address.getMethodsCondition().getMethods()) {
            methods.add(method.asHttpMethod());
        }
        if (methods.isEmpty()) {
            methods.add(HttpMethod.GET);
        }
        return methods;
    }
}
