package trede.access.passkeys;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// For which site passkeys are (`trede.passkeys`).
///
/// @param id the host name that people type; a passkey made for one is worth nothing at another
/// @param origins the addresses of that site; without any it is this computer, at the port that serves
@ConfigurationProperties("trede.passkeys")
record PasskeySettings(String id, Set<String> origins) {

    Set<String> origins(int port) {
        return origins.isEmpty() ? Set.of("http://" + id + ":" + port) : origins;
    }
}
