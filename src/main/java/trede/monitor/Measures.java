package trede.monitor;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.time.Brussels;
import trede.time.Period;
import trede.time.PeriodKind;
import trede.web.Refusal;

/// All measures there are, and what can be asked of them.
@Component
public final class Measures {

    private final List<Measure> measures;
    private final Clock clock;

    public Measures(List<Measure> measures, Clock clock) {
        this.measures = List.copyOf(measures);
        this.clock = clock;
    }

    /// In the order of the catalogue, older versions included.
    public List<Measure> list() {
        return measures;
    }

    /// The current version.
    ///
    /// @throws Unknown that names those that exist
    public Measure get(String id) {
        return measures.stream()
                .filter(measure -> measure.id().equals(id))
                .max(Comparator.comparingInt(Measure::version))
                .orElseThrow(() -> new Unknown(
                        "monitor.unknown_measure",
                        id,
                        measures.stream().map(Measure::id).distinct().collect(Collectors.joining(", "))));
    }

    /// @param version as it is written; null or empty for the current one
    /// @throws Unknown if there is no such measure
    /// @throws Refusal if there is no such version; the sentence names those that exist
    public Measure get(String id, @Nullable String version) {
        var current = get(id);
        if (version == null || version.isEmpty()) {
            return current;
        }
        var all = measures.stream().filter(measure -> measure.id().equals(id)).toList();
        return all.stream()
                .filter(measure -> Integer.toString(measure.version()).equals(version))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "monitor.unknown_version",
                        id,
                        version,
                        all.stream()
                                .map(measure -> Integer.toString(measure.version()))
                                .collect(Collectors.joining(", "))));
    }

    /// Reads a question as it is written on a command line or in an address; what is null or empty was
    /// not given.
    ///
    /// @param knownAt a date (its end in Brussels is meant) or an instant
    /// @param reference a month
    /// @throws Refusal that says what is expected
    public Ask ask(
            String measure,
            String period,
            @Nullable String knownAt,
            @Nullable String reference,
            @Nullable String version) {
        var asked = get(measure, version);
        return new Ask(asked, period(asked, period), instant(knownAt), options(asked, reference));
    }

    private static Period period(Measure measure, String written) {
        var kinds = java.util.Arrays.stream(PeriodKind.values())
                .filter(measure.periods()::contains)
                .map(kind -> kind.code() + " (" + kind.example() + ")")
                .collect(Collectors.joining(", "));
        var period = Period.find(written).orElseThrow(() -> new Refusal("monitor.no_period", written, kinds));
        if (!measure.periods().contains(period.kind())) {
            throw new Refusal(
                    "monitor.other_period", measure.id(), written, period.kind().code(), kinds);
        }
        return period;
    }

    private @Nullable Instant instant(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        var instant = Brussels.findInstant(written).orElseThrow(() -> new Refusal("monitor.no_instant", written));
        var now = clock.instant();
        var today = Brussels.dayOf(now);
        if (instant.isAfter(Brussels.endOf(today))) {
            throw new Refusal("monitor.not_known_yet", written, today.toString());
        }
        return instant.isBefore(now) ? instant : null;
    }

    private static Options options(Measure measure, @Nullable String reference) {
        if (reference == null || reference.isEmpty()) {
            return Options.NONE;
        }
        if (!measure.takesReference()) {
            throw new Refusal("monitor.no_reference", measure.id());
        }
        try {
            return new Options(YearMonth.parse(reference));
        } catch (DateTimeParseException nobodyCouldRead) {
            throw new Refusal("monitor.no_month", reference);
        }
    }
}
