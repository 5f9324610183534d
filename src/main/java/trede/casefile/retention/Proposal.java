package trede.casefile.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import trede.casefile.Birth;

/// That a file be destroyed, until somebody else approves.
///
/// @param key random; it takes the person's place afterwards
/// @param by the actor who proposed it
public record Proposal(
        UUID key,
        UUID person,
        String file,
        String name,
        Birth birth,
        String reason,
        LocalDate lastDay,
        String by,
        Instant at) {}
