package trede.access.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How long a session lasts (`trede.session`).
///
/// @param idle so long without a page ends it
/// @param longest so long after the sign-in it ends in any case
/// @param halfway so long may lie between the password and the rest
/// @param kept so long an ended one stays in the list of its owner
@ConfigurationProperties("trede.session")
public record SessionSettings(Duration idle, Duration longest, Duration halfway, Duration kept) {}
