package trede.access.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.oidc.OidcQueries.Kept;
import trede.access.secrets.Keyring;
import trede.web.Refusal;
import trede.web.Visitors;

/// The sign-in that the centre at hand has of its own, if it has one.
@Component
public class OwnSignIns {

    private final OidcQueries queries;
    private final Keyring keys;

    OwnSignIns(OidcQueries queries, Keyring keys) {
        this.queries = queries;
        this.keys = keys;
    }

    /// What an administrator sees of it: not the secret.
    ///
    /// @param claim which of the words about somebody is the name of the account
    public record OwnSignIn(String issuer, String clientId, String claim) {}

    @Transactional(readOnly = true)
    public Optional<OwnSignIn> find() {
        return queries.find().map(kept -> new OwnSignIn(kept.issuer(), kept.clientId(), kept.claim()));
    }

    /// @param secret empty: as it was
    /// @throws Refusal if something lacks, or the address is not `https` (this computer excepted)
    @Transactional
    public void keep(OwnSignIn wanted, String secret) {
        if (!safe(wanted.issuer())) {
            throw new Refusal("access.own_issuer_wrong");
        }
        var former = queries.find();
        if (wanted.clientId().isBlank() || wanted.claim().isBlank() || secret.isBlank() && former.isEmpty()) {
            throw new Refusal("access.own_incomplete");
        }
        byte[] sealed = secret.isBlank()
                ? former.orElseThrow().secret()
                : keys.seal(place(), secret.strip().getBytes(StandardCharsets.UTF_8));
        queries.keep(new Kept(
                wanted.issuer().strip(),
                wanted.clientId().strip(),
                sealed,
                wanted.claim().strip()));
    }

    @Transactional
    public void remove() {
        queries.remove();
    }

    /// What the libraries need to know to speak with it; asks it for its own description.
    ///
    /// @param back the address to which it sends the visitor back
    /// @throws Refusal if the centre has none, or it does not answer
    public ClientRegistration registration(String back) {
        var kept = queries.find().orElseThrow(() -> new Refusal("access.own_none"));
        try {
            return ClientRegistrations.fromIssuerLocation(kept.issuer())
                    .registrationId("own")
                    .clientId(kept.clientId())
                    .clientSecret(new String(keys.open(place(), kept.secret()), StandardCharsets.UTF_8))
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(back)
                    .scope("openid", "profile")
                    .build();
        } catch (RuntimeException silent) {
            throw new Refusal("access.own_silent");
        }
    }

    /// Changes the code that a visitor brought back for who they are: signature, issuer, audience,
    /// nonce and end are checked.
    ///
    /// @return the name of the account
    /// @throws Refusal if it does not fit
    public String name(ClientRegistration registration, OAuth2AuthorizationExchange exchange) {
        var kept = queries.find().orElseThrow(() -> new Refusal("access.own_none"));
        var provider = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                asked -> new DefaultOidcUser(Set.of(), asked.getIdToken()));
        try {
            var told = provider.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            if (told != null
                    && told.getPrincipal() instanceof OidcUser user
                    && user.getClaimAsString(kept.claim()) instanceof String name) {
                return name;
            }
        } catch (RuntimeException no) {
            throw new Refusal("access.own_wrong");
        }
        throw new Refusal("access.own_wrong");
    }

    private static boolean safe(String issuer) {
        try {
            var address = URI.create(issuer.strip());
            String host = address.getHost();
            return host != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme())
                                    && InetAddress.getByName(host).isLoopbackAddress());
        } catch (IllegalArgumentException | java.net.UnknownHostException noAddress) {
            return false;
        }
    }

    private static String place() {
        return "oidc/" + Visitors.get().centre().id();
    }
}
