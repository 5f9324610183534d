package trede.casefile.workload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.Saying;

/// Who could take a newcomer, and why in a sentence; nobody where nobody works or all files are closed.
public record Proposal(Newcomer newcomer, @Nullable UUID account, Saying why) {}
