package trede.access.passkeys;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import trede.access.passkeys.PasskeyQueries.Kept;
import trede.web.Visitors;

/// Where the library of passkeys finds those of the centre at hand, and puts them.
final class Shelf implements UserCredentialRepository {

    private final PasskeyQueries queries;
    private final Clock clock;

    Shelf(PasskeyQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord key) {
        byte[] credential = key.getCredentialId().getBytes();
        if (queries.find(credential).isPresent()) {
            queries.used(credential, key.getSignatureCount(), key.isBackupState(), clock.instant());
        } else {
            queries.add(Handle.of(key.getUserEntityUserId()).account(), key, clock.instant());
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return queries.find(credential.getBytes()).map(Shelf::told).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return queries.listKept(Handle.of(owner).account()).stream()
                .map(Shelf::told)
                .toList();
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("its owner removes it on the account page");
    }

    private static CredentialRecord told(Kept kept) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(kept.credential()))
                .userEntityUserId(
                        new Handle(kept.account(), Visitors.get().centre().code()).bytes())
                .publicKey(new ImmutablePublicKeyCose(kept.publicKey()))
                .attestationObject(new Bytes(kept.attestation()))
                .attestationClientDataJSON(new Bytes(kept.clientData()))
                .signatureCount(kept.signCount())
                .uvInitialized(true)
                .transports(Set.of())
                .backupEligible(kept.backupEligible())
                .backupState(kept.backupState())
                .label(kept.label())
                .build();
    }
}
