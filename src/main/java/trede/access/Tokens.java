package trede.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// All API tokens: another program's way in, with no more rights than the one who made it and never
/// longer than a year.
@Component
public class Tokens {

    /// How many days a token may live, to choose from.
    public static final List<Integer> LIVES = List.of(30, 90, 365);

    private static final String PREFIX = "trede_";
    private static final int MOST = 500;
    private static final String TOKEN = """
            select t.id, t.account, t.name, t.scope, t.expires_at, u.last_on
            from access.token t
            left join access.token_use u on u.centre = t.centre and u.token = t.id
            """;

    private final JdbcClient sql;
    private final Looks looks;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient sql, Looks looks, Clock clock) {
        this.sql = sql;
        this.looks = looks;
        this.clock = clock;
    }

    /// A token as its maker and an administrator see it in a list; the secret itself is not kept.
    public record Token(
            UUID id,
            UUID account,
            String name,
            String scope,
            Instant expiresAt,
            @Nullable LocalDate lastOn) {}

    /// What is behind a secret: whose it is, and what for.
    record Found(UUID id, UUID account, String scope, String name) {}

    /// Makes a token for the member at work.
    ///
    /// @return the secret, shown this once
    /// @param days it lives, one of [#LIVES]
    /// @throws Refusal without a name or with one of more than 80 characters, with another length of life, or for
    /// what the maker may not do
    @Transactional
    public String add(Member maker, String name, TokenScope scope, int days) {
        if (name.isBlank() || name.length() > 80) {
            throw new Refusal("access.token_name");
        }
        if (!LIVES.contains(days)) {
            throw new Refusal("access.token_days_wrong");
        }
        if (!scope.fits(maker.role())) {
            throw new Refusal("access.token_scope_wrong");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = PREFIX + HexFormat.of().formatHex(bytes);
        sql.sql("insert into access.token (centre, account, name, scope, hash, expires_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Visitors.get().centre().id(),
                        maker.id(),
                        name.strip(),
                        scope.code(),
                        hash(secret),
                        clock.instant().plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
        note("token-add", Map.of("named", name.strip(), "scope", scope.code(), "days", days), maker.id());
        return secret;
    }

    private void note(String what, Map<String, ?> detail, UUID whose) {
        var told = new TreeMap<String, Object>(detail);
        told.put("account", "user:" + whose);
        looks.log(what, told, List.of());
    }

    @Transactional(readOnly = true)
    public List<Token> list(Member maker) {
        return sql.sql(TOKEN + "where t.account = ? and not t.revoked order by t.name")
                .param(maker.id())
                .query(Token.class)
                .list();
    }

    /// Of everybody, those that still open something; the next to expire first.
    @Transactional(readOnly = true)
    public List<Token> listAll() {
        return sql.sql(TOKEN + "where not t.revoked and t.expires_at > ? order by t.expires_at, t.id limit " + MOST)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Token.class)
                .list();
    }

    /// @throws NotHere if the maker has no such token in use
    @Transactional
    public void revoke(Member maker, UUID token) {
        revoke(list(maker).stream()
                .filter(any -> any.id().equals(token))
                .findFirst()
                .orElseThrow(NotHere::new));
    }

    /// The same, by an administrator for whoever made it.
    ///
    /// @throws NotHere if nobody has such a token in use
    @Transactional
    public void revoke(UUID token) {
        revoke(sql.sql(TOKEN + "where t.id = ? and not t.revoked")
                .param(token)
                .query(Token.class)
                .optional()
                .orElseThrow(NotHere::new));
    }

    private void revoke(Token token) {
        sql.sql("update access.token set revoked = true where id = ?")
                .param(token.id())
                .update();
        note("token-revoke", Map.of("named", token.name(), "scope", token.scope()), token.account());
    }

    /// Whose token it is, in the centre at hand; its use is noted once a day.
    @Transactional
    Optional<Found> find(String secret) {
        var found = sql.sql(
                        "select id, account, scope, name from access.token where hash = ? and not revoked and expires_at > ?")
                .params(hash(secret), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Found.class)
                .optional();
        found.ifPresent(token -> sql.sql("""
                insert into access.token_use as u (centre, token, last_on) values (?, ?, ?)
                on conflict (centre, token) do update set last_on = excluded.last_on where u.last_on < excluded.last_on
                """)
                .params(Visitors.get().centre().id(), token.id(), LocalDate.now(clock))
                .update());
        return found;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
