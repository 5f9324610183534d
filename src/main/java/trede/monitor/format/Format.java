package trede.monitor.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import trede.web.Refusal;

/// In which form figures are printed: for programs, for a spreadsheet, for people.
public enum Format {
    JSON,
    CSV,
    TABLE;

    /// @throws Refusal that names those there are
    public static Format get(String written) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(written))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "monitor.no_format",
                        written,
                        Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "))));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
