package trede.contacts.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Looks;

/// The addresses at which calendars read a worker's hours. Whoever knows one reads it, so it cannot be
/// guessed, is shown once and can be taken away.
@Component
public class Feeds {

    private static final int LENGTH = 32;

    private final FeedQueries queries;
    private final Looks looks;
    private final SecureRandom random = new SecureRandom();

    Feeds(FeedQueries queries, Looks looks) {
        this.queries = queries;
        this.looks = looks;
    }

    /// A new one; the former is gone.
    ///
    /// @return the secret, shown this once
    @Transactional
    public String make(UUID account) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        queries.put(account, hash(secret));
        looks.log("feed-make", Map.of(), List.of());
        return secret;
    }

    @Transactional
    public void revoke(UUID account) {
        queries.remove(account);
        looks.log("feed-revoke", Map.of(), List.of());
    }

    @Transactional(readOnly = true)
    public boolean has(UUID account) {
        return queries.has(account);
    }

    /// Whose it is.
    @Transactional(readOnly = true)
    Optional<FeedQueries.Owner> find(String secret) {
        return queries.find(hash(secret));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
