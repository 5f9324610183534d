package trede.casefile.identities;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trede.casefile.NationalNumber;
import trede.casefile.finding.Born;
import trede.web.DayEntry;
import trede.web.Problems;

/// What somebody typed about who a person is.
public record IdentityEntry(Map<IdentityField, String> typed) {

    public static final int LONGEST = 200;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    // also what turns the direction of the writing around it; a name in Arabic needs none of them
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /// @param values by column; null for what is not known
    public record Reading(
            Map<String, @Nullable String> values, @Nullable Born born, Problems problems) {}

    public static IdentityEntry of(Function<String, @Nullable String> form) {
        var typed = new EnumMap<IdentityField, String>(IdentityField.class);
        for (var field : IdentityField.values()) {
            String value = form.apply(field.column());
            typed.put(field, value == null ? "" : tidy(value));
        }
        return new IdentityEntry(typed);
    }

    static String tidy(String value) {
        return SPACE.matcher(UNSEEN.matcher(value).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    public String value(IdentityField field) {
        return typed.getOrDefault(field, "");
    }

    /// Reads it, or says what is wrong, field by field. A number whose check digits are wrong is no mistake.
    public Reading read(LocalDate today) {
        var problems = new Problems();
        var values = new TreeMap<String, @Nullable String>();
        for (var field : IdentityField.values()) {
            String value = value(field);
            values.put(field.column(), value.isEmpty() ? null : value);
            if (value.length() > LONGEST) {
                problems.add(field.column(), "casefile.problem.long", LONGEST);
            }
            if (!value.isEmpty()
                    && !field.choices().isEmpty()
                    && !field.choices().contains(value)) {
                problems.add(field.column(), "casefile.problem.choice");
            }
        }
        names(values, problems);
        var born = born(today, values, problems);
        coded(IdentityField.NATIONALITY, Called::country, values, problems);
        coded(IdentityField.LANGUAGE, Called::language, values, problems);
        coded(IdentityField.MUNICIPALITY, Called::municipality, values, problems);
        String niss = NationalNumber.bare(value(IdentityField.NISS));
        values.put("niss", niss.isEmpty() ? null : niss);
        deceased(today, born, values, problems);
        return new Reading(values, born, problems);
    }

    private void names(Map<String, @Nullable String> values, Problems problems) {
        String family = value(IdentityField.FAMILY_NAME);
        String given = value(IdentityField.GIVEN_NAME);
        values.put("family_name", family);
        values.put("given_name", given);
        if ((family + given).codePoints().noneMatch(Character::isLetter)) {
            problems.add("family_name", "casefile.problem.name");
        }
    }

    private @Nullable Born born(LocalDate today, Map<String, @Nullable String> values, Problems problems) {
        String typed = value(IdentityField.BIRTH);
        var born = Born.find(typed, today).orElse(null);
        values.remove("birth");
        if (typed.isEmpty()) {
            problems.add("birth", "casefile.problem.birth_missing");
        } else if (born == null) {
            problems.add("birth", "casefile.problem.birth");
        } else if (born.first().isAfter(today)) {
            problems.add("birth", "casefile.problem.birth_future", born.written());
        } else if (born.first().isBefore(EARLIEST)) {
            problems.add("birth", "casefile.problem.birth_early", born.written());
        } else {
            values.put("birth_told", born.birth().told());
            values.put("birth", born.first().toString());
        }
        return born;
    }

    private void coded(
            IdentityField field,
            Function<String, Optional<String>> find,
            Map<String, @Nullable String> values,
            Problems problems) {
        String typed = value(field);
        if (!typed.isEmpty()) {
            var code = find.apply(typed);
            values.put(field.column(), code.orElse(null));
            if (code.isEmpty()) {
                problems.add(field.column(), "casefile.problem." + field.column());
            }
        }
    }

    private void deceased(
            LocalDate today, @Nullable Born born, Map<String, @Nullable String> values, Problems problems) {
        String typed = value(IdentityField.DECEASED_ON);
        var day = DayEntry.find(typed, today);
        values.put("deceased_on", day.map(LocalDate::toString).orElse(null));
        if (!typed.isEmpty() && (day.isEmpty() || day.get().isAfter(today))) {
            problems.add("deceased_on", "casefile.problem.day");
        } else if (day.isPresent() && born != null && day.get().isBefore(born.first())) {
            problems.add("deceased_on", "casefile.problem.deceased_before_birth");
        }
    }
}
