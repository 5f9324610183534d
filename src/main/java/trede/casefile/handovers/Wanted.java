package trede.casefile.handovers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.following.Function;

/// Which files should go from whom to whom, from which day.
///
/// @param function the only one to hand over; null for all
/// @param people public ids of those chosen; empty for everybody whom the colleague follows
/// @param to one, or several among whom they are divided by what each carries
/// @param absent who leaves cannot confirm what goes along: whoever hands over does it
public record Wanted(
        UUID from, @Nullable Function function, Set<UUID> people, List<UUID> to, LocalDate first, boolean absent) {}
