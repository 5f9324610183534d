package trede.access.pages.own;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.access.Passwords;
import trede.access.passkeys.Passkeys;
import trede.access.sessions.Sessions;
import trede.access.tries.Tries;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Refusal;

/// One's own passkeys: made with the browser's help, named, removed.
@Controller
@RequestMapping("/{centre}/account/passkeys")
class PasskeyPages {

    private static final String ASKED = "trede.passkey.asked";

    private final Passkeys passkeys;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tries tries;
    private final Looks looks;

    PasskeyPages(Passkeys passkeys, Passwords passwords, Sessions sessions, Tries tries, Looks looks) {
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
        this.looks = looks;
    }

    @PostMapping("/question")
    ResponseEntity<String> ask(@RequestParam String password, Page page, HttpServletRequest request) {
        var me = Me.get();
        if (tries.code(me.id()).isPositive() || !passwords.fits(me.id(), password)) {
            return no(page.say("access.password_old_wrong"));
        }
        tries.codeFitted(me.id());
        var question = passkeys.ask(me.id(), request.getLocalPort());
        request.getSession().setAttribute(ASKED, question.options());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(question.json());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> add(@RequestBody String made, Page page, HttpServletRequest request) {
        var session = request.getSession();
        if (!(session.getAttribute(ASKED) instanceof PublicKeyCredentialCreationOptions asked)) {
            return no(page.say("access.passkey_wrong"));
        }
        session.removeAttribute(ASKED);
        try {
            passkeys.add(asked, made, request.getLocalPort());
        } catch (Refusal refusal) {
            return no(page.words().say(refusal));
        }
        sessions.endAll(Me.get().id(), Me.here(request));
        looks.log("second-factor-add", Map.of("kind", "passkey"), List.of());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{passkey}/name")
    String name(@PathVariable String centre, @PathVariable UUID passkey, @RequestParam String label) {
        if (!passkeys.name(Me.get().id(), passkey, label)) {
            throw new NotHere();
        }
        return "redirect:/" + centre + "/account";
    }

    @PostMapping("/{passkey}/removal")
    String remove(@PathVariable String centre, @PathVariable UUID passkey, HttpServletRequest request) {
        if (!passkeys.remove(Me.get().id(), passkey)) {
            throw new NotHere();
        }
        sessions.endAll(Me.get().id(), Me.here(request));
        looks.log("second-factor-remove", Map.of("kind", "passkey"), List.of());
        return "redirect:/" + centre + "/account?done=passkey";
    }

    private static ResponseEntity<String> no(String sentence) {
        return ResponseEntity.badRequest()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(sentence);
    }
}
