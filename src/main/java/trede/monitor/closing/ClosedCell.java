package trede.monitor.closing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One figure as it was closed.
///
/// @param denominator null for a plain cell
/// @param keys the random keys of those who were counted, ascending
public record ClosedCell(
        String measure,
        int version,
        String cell,
        int count,
        @Nullable Integer denominator,
        List<Integer> keys) {

    /// 0 to 100 with one decimal; null of nobody, and for a plain cell.
    public @Nullable BigDecimal percent() {
        return denominator == null || denominator == 0
                ? null
                : BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
