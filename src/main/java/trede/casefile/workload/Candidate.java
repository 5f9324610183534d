package trede.casefile.workload;

import java.util.Set;
import java.util.UUID;

/// A colleague who could take somebody.
///
/// @param team name of the team; empty for who works in none
/// @param load with what they carry already
/// @param languages that they speak besides those of the centre
/// @param closed people whose file is closed to them
record Candidate(UUID account, String name, String team, Load load, Set<String> languages, Set<UUID> closed) {}
