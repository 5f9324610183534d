package trede.access.passkeys;

import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import trede.web.Visitors;

/// Whom the library of passkeys takes for the owner: the account, by its id; nothing of its own is kept.
final class Owners implements PublicKeyCredentialUserEntityRepository {

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(handle);
    }

    /// @param account its id
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String account) {
        return entity(
                new Handle(UUID.fromString(account), Visitors.get().centre().code()).bytes());
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are closed elsewhere");
    }

    // A device shows the name to its owner, who may have one for several centres.
    private static PublicKeyCredentialUserEntity entity(Bytes handle) {
        var visitor = Visitors.get();
        String name = visitor.name() + " (" + visitor.centre().name() + ")";
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(name)
                .displayName(name)
                .build();
    }
}
