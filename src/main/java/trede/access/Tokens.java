package trede.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.Refusal;
import trede.web.Visitors;

/// All API tokens: another program's way in, with the rights of the one who made it and never longer than a year.
@Component
public class Tokens {

    private static final Duration LIFE = Duration.ofDays(365);
    private static final String PREFIX = "trede_";

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A token as its maker sees it in the list; the secret itself is not kept.
    public record Token(UUID id, String name, Instant expiresAt) {}

    /// Makes a token for the member at work.
    ///
    /// @return the secret, shown this once
    /// @throws Refusal without a name, or with one of more than 80 characters
    @Transactional
    public String add(Member maker, String name) {
        if (name.isBlank() || name.length() > 80) {
            throw new Refusal("access.token_name");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = PREFIX + HexFormat.of().formatHex(bytes);
        sql.sql("insert into access.token (centre, account, name, hash, expires_at) values (?, ?, ?, ?, ?)")
                .params(
                        Visitors.get().centre().id(),
                        maker.id(),
                        name.strip(),
                        hash(secret),
                        clock.instant().plus(LIFE).atOffset(java.time.ZoneOffset.UTC))
                .update();
        return secret;
    }

    @Transactional(readOnly = true)
    public List<Token> list(Member maker) {
        return sql.sql("select id, name, expires_at from access.token where account = ? and not revoked order by name")
                .param(maker.id())
                .query(Token.class)
                .list();
    }

    @Transactional
    public void revoke(Member maker, UUID token) {
        sql.sql("update access.token set revoked = true where account = ? and id = ? and not revoked")
                .params(maker.id(), token)
                .update();
    }

    /// Whose token it is, in the centre at hand.
    @Transactional(readOnly = true)
    Optional<UUID> findAccount(String secret) {
        return sql.sql("select account from access.token where hash = ? and not revoked and expires_at > now()")
                .param(hash(secret))
                .query(UUID.class)
                .optional();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
