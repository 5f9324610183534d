package trede.benefits.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trede.web.DayEntry;
import trede.web.EuroEntry;
import trede.web.Problems;

/// A form as somebody filled it in, read field by field; what is wrong is gathered beside it.
///
/// @param form which of the forms of a page it is; empty for none
public record Typed(String form, Map<String, List<String>> fields, Problems problems) {

    /// Nothing was typed yet.
    public static final Typed NOTHING = new Typed("", Map.of(), new Problems());

    private static final long MOST_CENTS = 999_999_999;
    private static final int CENTS = 2;

    public static Typed of(String form, Map<String, List<String>> fields) {
        return new Typed(form, fields, new Problems());
    }

    public String value(String field) {
        return value(field, "");
    }

    /// What was typed, else what stands there before anybody typed.
    public String value(String field, String before) {
        var typed = fields.get(field);
        return typed == null || typed.isEmpty() ? form.isEmpty() ? before : "" : typed.getFirst();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public boolean sound() {
        return problems.none();
    }

    /// May stay empty; without control characters that were pasted along.
    public String text(String field, int longest) {
        String text = value(field).strip().replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        if (text.length() > longest) {
            problems.add(field, "benefits.application.problem.long", longest);
            return "";
        }
        return text;
    }

    /// With a letter in it.
    public String words(String field, int longest) {
        String text = text(field, longest);
        if (text.codePoints().noneMatch(Character::isLetter) && !problems.in(field)) {
            problems.add(field, "benefits.application.problem.words");
        }
        return text;
    }

    public @Nullable LocalDate findDay(String field, LocalDate today) {
        return value(field).isBlank() ? null : day(field, today);
    }

    /// Today where there is a problem: nothing is done with it then.
    public LocalDate day(String field, LocalDate today) {
        var day = DayEntry.find(value(field), today);
        if (day.isEmpty()) {
            problems.add(field, "benefits.application.problem.day", value(field));
        }
        return day.orElse(today);
    }

    /// One of a list of codes; the first where there is a problem.
    public String choice(String field, Collection<String> codes) {
        if (codes.contains(value(field))) {
            return value(field);
        }
        problems.add(field, "benefits.application.problem.choice");
        return codes.iterator().next();
    }

    /// Euros as [EuroEntry] reads them; null if nothing was typed.
    public @Nullable BigDecimal money(String field) {
        if (value(field).isBlank()) {
            return null;
        }
        var cents = EuroEntry.find(value(field));
        if (cents.isEmpty() || cents.getAsLong() > MOST_CENTS) {
            problems.add(field, "benefits.application.problem.money", value(field));
            return null;
        }
        return BigDecimal.valueOf(cents.getAsLong(), CENTS);
    }
}
