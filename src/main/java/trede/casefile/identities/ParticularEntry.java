package trede.casefile.identities;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;
import trede.casefile.Telephone;
import trede.web.DayEntry;
import trede.web.Problems;

/// One more thing about somebody as it was typed.
public record ParticularEntry(String kind, String code, String value, String extra, String first, String last) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile(".*[\\p{L}\\p{N}].*");

    /// As it is known, to be corrected.
    ///
    /// @param written how a day is written
    public static ParticularEntry of(Particular known, Function<LocalDate, String> written) {
        return new ParticularEntry(
                known.kind().code(),
                known.code(),
                new Particular(null, known.kind(), known.code(), known.value(), null, null, null, null, null).written(),
                known.extra() == null ? "" : known.extra(),
                known.first() == null ? "" : written.apply(known.first()),
                known.last() == null ? "" : written.apply(known.last()));
    }

    /// Of a kind, with nothing typed yet.
    public static ParticularEntry empty(ParticularKind kind) {
        return new ParticularEntry(kind.code(), kind.codes().getFirst(), "", "", "", "");
    }

    public ParticularEntry {
        value = IdentityEntry.tidy(value);
        extra = IdentityEntry.tidy(extra);
    }

    /// What was meant; null where there are problems.
    public @Nullable Particular read(LocalDate today, Problems problems) {
        var found = ParticularKind.find(kind).orElse(null);
        if (found == null || !found.codes().contains(code)) {
            problems.add("code", "casefile.problem.choice");
            return null;
        }
        String kept = found.hasValue() ? value(found, problems) : "";
        var from = day("first", first, today, problems);
        var until = day("last", last, today, problems);
        if (from != null && until != null && until.isBefore(from)) {
            problems.add("last", "casefile.problem.ends_before");
        }
        if (from != null && found == ParticularKind.PRESENTATION && from.isAfter(today)) {
            problems.add("first", "casefile.problem.presentation_ahead");
        }
        if (from == null && !found.hasValue()) {
            problems.add("first", "casefile.problem.day");
        }
        if (extra.length() > IdentityEntry.LONGEST || kept.length() > IdentityEntry.LONGEST) {
            problems.add("value", "casefile.problem.long", IdentityEntry.LONGEST);
        }
        return problems.none()
                ? new Particular(
                        null,
                        found,
                        code,
                        kept,
                        !found.hasExtra() || extra.isEmpty() ? null : extra,
                        from,
                        found.lasts() ? until : from,
                        null,
                        null)
                : null;
    }

    private String value(ParticularKind found, Problems problems) {
        if (!LETTER_OR_DIGIT.matcher(value).matches()) {
            problems.add("value", "casefile.problem.value");
            return "";
        }
        return switch (found) {
            case PHONE -> Telephone.find(value).orElseGet(() -> no("casefile.problem.phone", problems));
            case EMAIL -> EMAIL.matcher(value).matches() ? value : no("casefile.problem.email", problems);
            case ACCOUNT -> {
                String bare = value.replace(" ", "").toUpperCase(Locale.ROOT);
                yield IbanUtil.isValid(bare) ? bare : no("casefile.problem.account", problems);
            }
            default -> value;
        };
    }

    private static String no(String key, Problems problems) {
        problems.add("value", key);
        return "";
    }

    private static @Nullable LocalDate day(String field, String typed, LocalDate today, Problems problems) {
        if (typed.isBlank()) {
            return null;
        }
        var day = DayEntry.find(typed, today);
        if (day.isEmpty()) {
            problems.add(field, "casefile.problem.day");
        }
        return day.orElse(null);
    }
}
