package trede.access.codes;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.codes.SecondFactorQueries.Kept;
import trede.access.secrets.Keyring;
import trede.web.Visitors;

/// All second factors by one-time code in the centre at hand.
@Component
public class SecondFactors {

    private static final int SECRET = 20;
    private static final int CODES = 10;
    private static final int LETTERS = 20;

    private final SecondFactorQueries queries;
    private final Keyring keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(SecondFactorQueries queries, Keyring keys, Clock clock) {
        this.queries = queries;
        this.keys = keys;
        this.clock = clock;
    }

    /// What a telephone must learn: letters to type over, or a picture of the same (a path in a square of
    /// `size`).
    public record Secret(String letters, String path, int size) {}

    @Transactional(readOnly = true)
    public boolean has(UUID account) {
        return queries.find(account).filter(kept -> kept.confirmedAt() != null).isPresent();
    }

    /// The secret to learn, made at the first call; it holds once a code of it was typed. Not for who has
    /// one already.
    @Transactional
    public Secret begin(UUID account, String name) {
        var kept = queries.find(account).orElseGet(() -> {
            byte[] made = new byte[SECRET];
            random.nextBytes(made);
            queries.begin(account, keys.seal(place(account), made), clock.instant());
            return queries.find(account).orElseThrow();
        });
        if (kept.confirmedAt() != null) {
            throw new IllegalStateException("a secret in use is shown to nobody");
        }
        String letters = Letters.encode(open(account, kept));
        return Picture.of(letters, name, Visitors.get().centre().name());
    }

    /// The telephone knows the secret: its code fits.
    ///
    /// @return the codes for who loses the telephone, shown this once; empty if the code does not fit
    @Transactional
    public List<String> confirm(UUID account, String code) {
        var kept = queries.lock(account).filter(found -> found.confirmedAt() == null);
        if (kept.isEmpty() || !use(account, kept.get(), code)) {
            return List.of();
        }
        queries.confirm(account, clock.instant());
        return renewRecovery(account);
    }

    /// New codes for who loses the telephone; the former ones no longer open anything.
    @Transactional
    public List<String> renewRecovery(UUID account) {
        queries.removeRecovery(account);
        var codes = Stream.generate(() -> Letters.draw(random, LETTERS).toLowerCase(Locale.ROOT))
                .limit(CODES)
                .toList();
        queries.addRecovery(
                account, codes.stream().map(code -> hash(account, code)).toList());
        return codes.stream().map(code -> code.replaceAll("(.{5})(?=.)", "$1-")).toList();
    }

    /// Takes a one-time code, or one for who lost the telephone; neither opens a second time.
    @Transactional
    public boolean check(UUID account, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        var kept = queries.lock(account).filter(found -> found.confirmedAt() != null);
        if (kept.isEmpty()) {
            return false;
        }
        return code.length() == Totp.DIGITS
                ? use(account, kept.get(), code)
                : queries.useRecovery(account, hash(account, code));
    }

    @Transactional
    public void remove(UUID account) {
        queries.remove(account);
    }

    @Transactional(readOnly = true)
    public int recoveryLeft(UUID account) {
        return queries.countRecovery(account);
    }

    /// The roles of which the centre asks a second factor.
    @Transactional(readOnly = true)
    public Set<String> demanded() {
        return Set.copyOf(queries.demanded());
    }

    @Transactional
    public void demand(String role, boolean secondFactor) {
        queries.demand(role, secondFactor);
    }

    private boolean use(UUID account, Kept kept, String code) {
        var step = Totp.match(open(account, kept), code.strip(), clock.instant(), kept.lastStep());
        step.ifPresent(used -> queries.use(account, used));
        return step.isPresent();
    }

    private byte[] open(UUID account, Kept kept) {
        return keys.open(place(account), kept.secret());
    }

    private byte[] hash(UUID account, String code) {
        return keys.hash("recovery", place(account) + "/" + code);
    }

    private static String place(UUID account) {
        return Visitors.get().centre().id() + "/" + account;
    }
}
