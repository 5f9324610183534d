package trede.access.pages.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import trede.access.Arrivals;
import trede.access.passkeys.Passkeys;
import trede.access.tries.Tries;
import trede.web.Page;
import trede.web.Refusal;
import trede.web.Sheet;

/// Signing in with a passkey: nobody types a name, the device knows whose it is.
@Controller
class PasskeyDoorPages {

    private static final String ASKED = "trede.passkey.question";

    private final Passkeys passkeys;
    private final Arrivals arrivals;
    private final Tries tries;

    PasskeyDoorPages(Passkeys passkeys, Arrivals arrivals, Tries tries) {
        this.passkeys = passkeys;
        this.arrivals = arrivals;
        this.tries = tries;
    }

    /// For whom the centre asks a second factor, and whose only one is a passkey.
    @GetMapping("/login/passkey")
    Sheet show() {
        return Sheet.of("access/pages/door/passkey.jte");
    }

    @PostMapping("/login/passkey/question")
    ResponseEntity<String> ask(HttpServletRequest request) {
        var question = passkeys.ask(request.getLocalPort());
        request.getSession().setAttribute(ASKED, question.options());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(question.json());
    }

    @PostMapping(path = "/login/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> take(
            @RequestBody String shown,
            @RequestHeader(name = "X-Then", defaultValue = "") String then,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession();
        var wait = tries.knock(request.getRemoteAddr());
        if (wait.isPositive()) {
            return no(page.say("access.sign_in_wait", wait.toSeconds() + 1));
        }
        if (!(session.getAttribute(ASKED) instanceof PublicKeyCredentialRequestOptions asked)) {
            return no(page.say("access.passkey_wrong"));
        }
        session.removeAttribute(ASKED);
        try {
            String centre = passkeys.centre(shown);
            var halfway = arrivals.arrive(
                    centre,
                    request.getRemoteAddr(),
                    then,
                    "passkey",
                    () -> passkeys.check(asked, shown, request.getLocalPort()));
            return ResponseEntity.ok()
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(Objects.requireNonNull(arrivals.go(request, response, halfway)));
        } catch (Refusal refusal) {
            return no(page.words().say(refusal));
        }
    }

    private static ResponseEntity<String> no(String sentence) {
        return ResponseEntity.badRequest()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence);
    }
}
