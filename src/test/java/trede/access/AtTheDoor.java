package trede.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A browser at the door: it keeps its session, also when that is replaced at a step.
class AtTheDoor {

    private final MockMvc mvc;
    private final String address;
    private MockHttpSession session = new MockHttpSession();

    AtTheDoor(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    ResultActions signIn(String centre, String name, String password) throws Exception {
        return send("/login", "centre", centre, "name", name, "password", password);
    }

    ResultActions open(String page) throws Exception {
        return kept(mvc.perform(
                get(page).locale(java.util.Locale.of("nl")).session(session).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })));
    }

    ResultActions send(String page, String... fields) throws Exception {
        var form = post(page)
                .locale(java.util.Locale.of("nl"))
                .session(session)
                .with(csrf())
                .header("User-Agent", "Firefox on Linux")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return kept(mvc.perform(form));
    }

    private ResultActions kept(ResultActions answer) {
        if (answer.andReturn().getRequest().getSession(false) instanceof MockHttpSession now) {
            session = now;
        } else {
            session = new MockHttpSession();
        }
        return answer;
    }
}
