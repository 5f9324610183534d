package trede.monitor.closing;

import java.time.Instant;
import java.util.UUID;
import trede.time.Period;

/// A period whose figures were closed: by whom, when, and as they were known at what instant.
public record Closing(UUID id, Period period, Instant knownAt, String closedBy, Instant closedAt) {}
