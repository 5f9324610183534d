package trede.access.tries;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// How patient the door is with one name, with one second step and with one address (`trede.tries`).
@ConfigurationProperties("trede.tries")
record TrySettings(Throttle name, Throttle code, Throttle address) {}
