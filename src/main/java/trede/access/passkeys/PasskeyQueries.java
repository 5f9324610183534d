package trede.access.passkeys;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Component;
import trede.access.passkeys.Passkeys.Passkey;
import trede.web.Visitors;

/// The passkeys of the centre at hand in the database.
@Component
class PasskeyQueries {

    private static final String KEPT = "account, credential, public_key, attestation, client_data, sign_count, "
            + "backup_eligible, backup_state, label from access.passkey where ";

    private final JdbcClient sql;

    PasskeyQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is needed to check a signature.
    record Kept(
            UUID account,
            byte[] credential,
            byte[] publicKey,
            byte[] attestation,
            byte[] clientData,
            long signCount,
            boolean backupEligible,
            boolean backupState,
            String label) {}

    void add(UUID account, CredentialRecord key, Instant now) {
        sql.sql("""
                insert into access.passkey (centre, account, credential, public_key, attestation, client_data, sign_count,
                    verified, backup_eligible, backup_state, label, created_at, last_used)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Visitors.get().centre().id(),
                        account,
                        key.getCredentialId().getBytes(),
                        key.getPublicKey().getBytes(),
                        Objects.requireNonNull(key.getAttestationObject()).getBytes(),
                        Objects.requireNonNull(key.getAttestationClientDataJSON())
                                .getBytes(),
                        key.getSignatureCount(),
                        key.isUvInitialized(),
                        key.isBackupEligible(),
                        key.isBackupState(),
                        key.getLabel(),
                        now.atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Kept> find(byte[] credential) {
        return sql.sql("select " + KEPT + "credential = ?")
                .param(credential)
                .query(Kept.class)
                .optional();
    }

    List<Kept> listKept(UUID account) {
        return sql.sql("select " + KEPT + "account = ?")
                .param(account)
                .query(Kept.class)
                .list();
    }

    void used(byte[] credential, long signCount, boolean backupState, Instant now) {
        sql.sql("update access.passkey set sign_count = ?, backup_state = ?, last_used = ? where credential = ?")
                .params(signCount, backupState, now.atOffset(ZoneOffset.UTC), credential)
                .update();
    }

    List<Passkey> list(UUID account) {
        return sql.sql(
                        "select id, label, created_at, last_used from access.passkey where account = ? order by created_at")
                .param(account)
                .query(Passkey.class)
                .list();
    }

    boolean name(UUID account, UUID passkey, String label) {
        return sql.sql("update access.passkey set label = ? where account = ? and id = ?")
                        .params(label, account, passkey)
                        .update()
                == 1;
    }

    boolean remove(UUID account, UUID passkey) {
        return sql.sql("delete from access.passkey where account = ? and id = ?")
                        .params(account, passkey)
                        .update()
                == 1;
    }

    void removeAll(UUID account) {
        sql.sql("delete from access.passkey where account = ?").param(account).update();
    }
}
