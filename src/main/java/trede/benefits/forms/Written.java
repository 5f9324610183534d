package trede.benefits.forms;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Days and amounts as they stand in a sentence.
public final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Written() {}

    /// 21/11/2026
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// 1.314,20 as it is written in Belgium in a language; an en dash where there is none.
    public static String money(@Nullable BigDecimal amount, String language) {
        if (amount == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(new ULocale(language, "BE"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }
}
