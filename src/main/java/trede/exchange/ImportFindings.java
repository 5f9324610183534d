package trede.exchange;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found wrong, in the visitor's language: the first of it, how much in all, and where all of it
/// is written.
///
/// @param problems the first ones, each `file:line: column: what is wrong, and what is expected`
/// @param total how many problems there are
/// @param warnings the first remarks that stopped nothing
/// @param totalWarnings how many of them there are
/// @param report a file with all of them, if there are any
public record ImportFindings(
        List<String> problems,
        long total,
        List<String> warnings,
        long totalWarnings,
        @Nullable Path report) {}
