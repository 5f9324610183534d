package trede.casefile.merging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Two benefits at once, one in each file: nobody has two.
public record Clash(
        String code,
        LocalDate first,
        @Nullable LocalDate last,
        String otherCode,
        LocalDate otherFirst,
        @Nullable LocalDate otherLast) {}
