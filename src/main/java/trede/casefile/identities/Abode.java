package trede.casefile.identities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody stays and with which residence status, as the rows with their days say it of one day. Where they say
/// something, the identity says the same.
///
/// @param columns of the identity on which the rows have a say, with what they say; null for what is not known
/// @param typedBy who wrote the row that holds; null if none does
record Abode(
        Map<String, @Nullable String> columns, @Nullable String typedBy) {

    private static final Pattern PLACE = Pattern.compile("(\\d{4,5})?[\\s,-]*(.*)");
    /// Where people stay goes before where the register has them.
    private static final List<String> KINDS = List.of("residence", "official", "reference");
    private static final Comparator<Particular> LATEST =
            Comparator.comparing(Particular::first, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Abode of(List<Particular> known, LocalDate today) {
        var columns = new HashMap<String, @Nullable String>();
        var begun = known.stream().filter(each -> !each.isAhead(today)).toList();
        var statuses = begun.stream()
                .filter(each -> each.kind() == ParticularKind.RESIDENCE)
                .toList();
        var status = statuses.stream().filter(each -> each.holds(today)).max(LATEST);
        if (!statuses.isEmpty()) {
            columns.put("residence_status", status.map(Particular::code).orElse(null));
        }
        var addresses = begun.stream()
                .filter(each -> each.kind() == ParticularKind.ADDRESS)
                .toList();
        var home = home(addresses, today);
        boolean placed = home.map(each -> each.extra() != null)
                .orElse(addresses.stream().anyMatch(each -> each.extra() != null));
        if (placed) {
            place(home.map(Particular::extra).orElse(null), columns);
        }
        return new Abode(columns, status.or(() -> home).map(Particular::typedBy).orElse(null));
    }

    private static Optional<Particular> home(List<Particular> addresses, LocalDate today) {
        return addresses.stream()
                .filter(each -> each.holds(today))
                .min(Comparator.<Particular>comparingInt(each -> KINDS.indexOf(each.code()))
                        .thenComparing(LATEST.reversed()));
    }

    /// `2910 Essen`: the code and the municipality; a place that is none, such as a hamlet, is left to the address.
    private static void place(@Nullable String typed, Map<String, @Nullable String> columns) {
        var read = PLACE.matcher(typed == null ? "" : typed);
        String name = read.matches() ? read.group(2) : "";
        columns.put("postal_code", read.matches() ? read.group(1) : null);
        columns.put("municipality", Called.municipality(name).orElse(null));
    }
}
