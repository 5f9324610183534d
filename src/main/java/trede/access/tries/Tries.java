package trede.access.tries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.secrets.Keyring;
import trede.access.tries.Throttle.Count;

/// All tries at the doors of the centre at hand: counted before they are answered, so that many at once
/// count too.
/// A name that nobody bears is counted like any other; the answer tells nobody which it is.
@Component
@EnableConfigurationProperties(TrySettings.class)
public class Tries {

    private final TryQueries queries;
    private final TrySettings settings;
    private final Keyring keys;
    private final Clock clock;

    Tries(TryQueries queries, TrySettings settings, Keyring keys, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /// Counts a try from an address, whatever it asks for; works without a centre.
    ///
    /// @return how long to wait instead; zero if the door may be tried
    @Transactional
    public Duration knock(String address) {
        byte[] key = keys.hash("address", address);
        var now = clock.instant();
        var before = settings.address().remembered(queries.lockAddress(key), now);
        var wait = settings.address().left(before, now);
        if (wait.isZero()) {
            queries.countAddress(key, before.andOneMore(now));
            if (before.failures() == 0) {
                queries.forgetAddresses(now.minus(settings.address().forgets()));
            }
        }
        return wait;
    }

    /// Counts a try with a name; zero if its password may be looked at.
    @Transactional
    public Duration name(String name) {
        return count(settings.name(), nameKey(name));
    }

    /// Counts a try at the second step of an account.
    @Transactional
    public Duration code(UUID account) {
        return count(settings.code(), codeKey(account));
    }

    /// The password fitted: the name begins anew, the address has one try in vain less.
    @Transactional
    public void fitted(String name, String address) {
        queries.forgetName(nameKey(name));
        queries.takeBack(keys.hash("address", address));
    }

    @Transactional
    public void codeFitted(UUID account) {
        queries.forgetName(codeKey(account));
    }

    /// An administrator opens what too many tries had shut.
    @Transactional
    public void unlock(String name, UUID account) {
        queries.forgetName(nameKey(name));
        queries.forgetName(codeKey(account));
    }

    /// Until when accounts are shut; who is not is missing.
    ///
    /// @param names by account
    @Transactional(readOnly = true)
    public Map<UUID, Instant> listLocks(Map<UUID, String> names) {
        var keys = new ArrayList<String>();
        names.forEach((account, name) -> keys.addAll(List.of(hex(nameKey(name)), hex(codeKey(account)))));
        var counts = queries.listNames(keys);
        var locks = new HashMap<UUID, Instant>();
        names.forEach((account, name) -> lock(settings.name(), counts.get(hex(nameKey(name))))
                .or(() -> lock(settings.code(), counts.get(hex(codeKey(account)))))
                .ifPresent(until -> locks.put(account, until)));
        return locks;
    }

    private Optional<Instant> lock(Throttle throttle, @Nullable Count count) {
        return Optional.ofNullable(count)
                .filter(tried -> throttle.locked(tried, clock.instant()))
                .map(tried -> tried.lastAt().plus(throttle.lock()));
    }

    private static String hex(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    private Duration count(Throttle throttle, byte[] key) {
        var now = clock.instant();
        var before = throttle.remembered(queries.lockName(key), now);
        var wait = throttle.left(before, now);
        if (wait.isZero()) {
            queries.countName(key, before.andOneMore(now));
            if (before.failures() == 0) {
                queries.forgetNames(now.minus(throttle.forgets()));
            }
        }
        return wait;
    }

    private byte[] nameKey(String name) {
        return keys.hash("name", name.strip().toLowerCase(Locale.ROOT));
    }

    private byte[] codeKey(UUID account) {
        return keys.hash("code", account.toString());
    }
}
