package trede.access.passkeys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import trede.web.Refusal;

/// All passkeys of the centre at hand. The device asks its owner for a finger, a face or a PIN, so
/// that one passkey is two
/// factors.
@Component
@EnableConfigurationProperties(PasskeySettings.class)
public class Passkeys {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    private final PasskeyQueries queries;
    private final PasskeySettings settings;
    private final Shelf shelf;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyQueries queries, PasskeySettings settings, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.shelf = new Shelf(queries, clock);
    }

    /// A passkey as its owner sees it in the list.
    public record Passkey(UUID id, String label, Instant createdAt, Instant lastUsed) {}

    /// What the browser is asked, and what must be remembered until it answers.
    public record Question<T>(T options, String json) {}

    /// Asks a device to make a passkey for the member at work.
    @Transactional(readOnly = true)
    public Question<PublicKeyCredentialCreationOptions> ask(UUID account, int port) {
        var name = UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, AuthorityUtils.createAuthorityList("member"));
        var options = site(port)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(name));
        return new Question<>(options, json.writeValueAsString(options));
    }

    /// Keeps the passkey that a device made.
    ///
    /// @param made as the browser says it: `{"credential": …, "label": …}`
    /// @throws Refusal if it does not answer the question, or has no name
    @Transactional
    public void add(PublicKeyCredentialCreationOptions asked, String made, int port) {
        var key = read(made, text -> json.readValue(text, RelyingPartyPublicKey.class));
        label(key.getLabel());
        read(key, given -> site(port).registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, given)));
    }

    /// Asks whoever stands at the door for a passkey, whosever it is.
    public Question<PublicKeyCredentialRequestOptions> ask(int port) {
        var nobody = new AnonymousAuthenticationToken("door", "nobody", AuthorityUtils.createAuthorityList("nobody"));
        var options = site(port)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody));
        return new Question<>(options, json.writeValueAsString(options));
    }

    /// The code of the centre to which a shown passkey says it belongs; nothing is checked yet.
    ///
    /// @throws Refusal if it is no passkey of ours
    public String centre(String shown) {
        return read(shown, text -> handle(json.readValue(text, SHOWN)).centre());
    }

    /// Checks a shown passkey in the centre at hand.
    ///
    /// @return whose it is
    /// @throws Refusal if it does not fit
    @Transactional
    public UUID check(PublicKeyCredentialRequestOptions asked, String shown, int port) {
        return read(shown, text -> {
            var key = json.readValue(text, SHOWN);
            var owner = Handle.of(site(port)
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, key))
                    .getId());
            if (!owner.equals(handle(key))) {
                throw new IllegalArgumentException("the passkey is another's");
            }
            return owner.account();
        });
    }

    @Transactional(readOnly = true)
    public List<Passkey> list(UUID account) {
        return queries.list(account);
    }

    @Transactional(readOnly = true)
    public boolean has(UUID account) {
        return !queries.list(account).isEmpty();
    }

    /// @throws Refusal without a name, or with one of more than 80 characters
    @Transactional
    public boolean name(UUID account, UUID passkey, String label) {
        return queries.name(account, passkey, label(label));
    }

    @Transactional
    public boolean remove(UUID account, UUID passkey) {
        return queries.remove(account, passkey);
    }

    @Transactional
    public void removeAll(UUID account) {
        queries.removeAll(account);
    }

    private Webauthn4JRelyingPartyOperations site(int port) {
        var entity = PublicKeyCredentialRpEntity.builder()
                .id(settings.id())
                .name("Trede")
                .build();
        var site = new Webauthn4JRelyingPartyOperations(new Owners(), shelf, entity, settings.origins(port));
        site.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        site.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return site;
    }

    private static Handle handle(PublicKeyCredential<AuthenticatorAssertionResponse> key) {
        var handle = key.getResponse().getUserHandle();
        if (handle == null) {
            throw new IllegalArgumentException("the passkey does not say whose it is");
        }
        return Handle.of(handle);
    }

    private static String label(String label) {
        String name = label.strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new Refusal("access.passkey_name");
        }
        return name;
    }

    // The libraries have many ways to say no; to whoever asked there is one.
    private static <T, R> R read(T given, Function<T, R> reading) {
        try {
            return reading.apply(given);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException no) {
            throw new Refusal("access.passkey_wrong");
        }
    }
}
