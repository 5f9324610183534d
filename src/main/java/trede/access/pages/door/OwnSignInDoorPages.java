package trede.access.pages.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import trede.access.Accounts;
import trede.access.Arrivals;
import trede.access.oidc.OwnSignIns;
import trede.access.tries.Tries;
import trede.web.PublicAddress;
import trede.web.Refusal;

/// Signing in at the centre's own door: away with a question, back with an answer.
@Controller
class OwnSignInDoorPages {

    private static final String ASKED = "trede.own.asked";

    private final OwnSignIns own;
    private final Arrivals arrivals;
    private final Accounts accounts;
    private final Tries tries;
    private final PublicAddress address;

    OwnSignInDoorPages(OwnSignIns own, Arrivals arrivals, Accounts accounts, Tries tries, PublicAddress address) {
        this.address = address;
        this.own = own;
        this.arrivals = arrivals;
        this.accounts = accounts;
        this.tries = tries;
    }

    /// A question that is under way. The answer is taken from the same browser and for the same centre only.
    private record Asked(
            String centre, ClientRegistration registration, OAuth2AuthorizationRequest question, String then) {}

    @GetMapping("/login/own/{code}")
    String go(@PathVariable String code, @RequestParam(defaultValue = "") String then, HttpServletRequest request) {
        if (tries.knock(request.getRemoteAddr()).isPositive()) {
            throw new Refusal("access.own_silent");
        }
        String back = UriComponentsBuilder.fromUriString(address.of(request))
                .path("/login/own/{code}/answer")
                .buildAndExpand(code)
                .toUriString();
        var registration = arrivals.inCentre(code, request.getRemoteAddr(), () -> own.registration(back));
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> registration, "/login/own");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var question = Objects.requireNonNull(resolver.resolve(request, registration.getRegistrationId()));
        request.getSession().setAttribute(ASKED, new Asked(code, registration, question, then));
        return "redirect:" + question.getAuthorizationRequestUri();
    }

    @GetMapping("/login/own/{code}/answer")
    String come(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "code", defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(request.getSession().getAttribute(ASKED) instanceof Asked asked)
                || !asked.centre().equals(code)
                || answer.isEmpty()
                || !same(asked.question().getState(), state)) {
            throw new Refusal("access.own_wrong");
        }
        request.getSession().removeAttribute(ASKED);
        var exchange = new OAuth2AuthorizationExchange(
                asked.question(),
                OAuth2AuthorizationResponse.success(answer)
                        .redirectUri(Objects.requireNonNull(asked.question().getRedirectUri()))
                        .state(state)
                        .build());
        var halfway = arrivals.arrive(code, request.getRemoteAddr(), asked.then(), "own sign-in", () -> {
            String name = own.name(asked.registration(), exchange);
            return accounts.list().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("access.own_unknown", name))
                    .id();
        });
        return "redirect:" + arrivals.go(request, response, halfway);
    }

    private static boolean same(@Nullable String expected, String state) {
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }
}
