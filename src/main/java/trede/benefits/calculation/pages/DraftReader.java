package trede.benefits.calculation.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.Exempted;
import trede.benefits.calculation.sheet.Property;
import trede.benefits.calculation.sheet.Property.Part;
import trede.benefits.calculation.sheet.Situation;
import trede.benefits.calculation.sheet.Standing;
import trede.benefits.calculation.sheet.Transfer;
import trede.web.Problems;

/// Reads a situation from a form, and says what nobody could read.
final class DraftReader {

    private static final int WHOLE = 100;
    private static final int MOST_PEOPLE = 20;

    private final Draft draft;
    private final LocalDate today;
    private final Fields fields;

    private DraftReader(Draft draft, LocalDate today, Problems problems) {
        this.draft = draft;
        this.today = today;
        this.fields = new Fields(draft, today, problems);
    }

    static Situation read(Draft draft, LocalDate today, Problems problems) {
        return new DraftReader(draft, today, problems).situation();
    }

    private Situation situation() {
        var day = fields.day("day", today);
        var people = new PeopleReader(draft, fields);
        return new Situation(
                day,
                standing(day),
                people.resources(),
                people.cohabitants(),
                weighing(),
                draft.rows("p").stream().map(this::property).toList(),
                fields.cents("capital"),
                draft.rows("t").stream().map(this::transfer).toList(),
                exempted());
    }

    private Standing standing(LocalDate day) {
        int category = fields.number("category", 0, 0, 3);
        if (category == 0) {
            fields.problem("category", "benefits.calc.problem.category");
        }
        return new Standing(
                Math.max(1, category),
                fields.day("applied", day),
                draft.has("reviewed") ? fields.day("reviewed", day) : null,
                fields.number("applicants", 1, 1, MOST_PEOPLE),
                fields.number("children", 0, 0, MOST_PEOPLE));
    }

    private Situation.@Nullable Weighing weighing() {
        return draft.has("percent")
                ? new Situation.Weighing(
                        fields.number("percent", WHOLE, 0, WHOLE),
                        draft.value("percent_reason").strip())
                : null;
    }

    private Property property(String row) {
        return new Property(
                !draft.is(row + "kind", "unbuilt"),
                fields.cents(row + "cadastral"),
                part(row + "part"),
                fields.cents(row + "rent"),
                fields.cents(row + "interest"));
    }

    private Part part(String field) {
        var part = PartEntry.find(draft.value(field));
        if (part.isEmpty()) {
            fields.problem(field, "benefits.calc.problem.part");
        }
        return part.orElse(Part.WHOLE);
    }

    private Transfer transfer(String row) {
        return new Transfer(
                fields.day(row + "day", today),
                !draft.is(row + "kind", "given"),
                fields.cents(row + "value"),
                fields.cents(row + "debts"),
                draft.has(row + "home"));
    }

    private List<Exempted> exempted() {
        return draft.rows("e").stream()
                .filter(row -> draft.has(row + "day") || draft.has(row + "last"))
                .map(this::exempted)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Exempted exempted(String row) {
        var first = fields.day(row + "day", today);
        var last = fields.day(row + "last", today);
        if (last.isBefore(first)) {
            fields.problem(row + "last", "benefits.calc.problem.ends_before");
            return null;
        }
        return new Exempted(
                first, last, draft.has(row + "worked") ? fields.number(row + "worked", 0, 0, 10_000) : null);
    }
}
