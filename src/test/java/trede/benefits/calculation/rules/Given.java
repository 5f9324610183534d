package trede.benefits.calculation.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.Cohabitant;
import trede.benefits.calculation.sheet.Exempted;
import trede.benefits.calculation.sheet.Kin;
import trede.benefits.calculation.sheet.Property;
import trede.benefits.calculation.sheet.Resource;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.benefits.calculation.sheet.Situation;
import trede.benefits.calculation.sheet.Standing;
import trede.benefits.calculation.sheet.Transfer;
import trede.benefits.calculation.sheet.Work;
import trede.law.Cases;

/// Reads the situation that a case of law gives.
final class Given {

    private Given() {}

    static Situation of(Cases each) {
        var day = each.day("day");
        var since = each.has("since") ? each.day("since") : null;
        return new Situation(
                day,
                standing(each, day),
                resources(each.rows("resources"), since),
                each.all("cohabitants").stream().map(Given::cohabitant).toList(),
                weighing(each),
                each.all("property").stream().map(Given::property).toList(),
                each.cents("capital"),
                each.all("transfers").stream().map(Given::transfer).toList(),
                each.rows("exempted").stream()
                        .map(row -> new Exempted(Cases.day(row.getFirst()), Cases.day(row.getLast()), null))
                        .toList());
    }

    private static Standing standing(Cases each, LocalDate day) {
        return new Standing(
                each.number("category", 0),
                each.has("applied") ? each.day("applied") : day,
                each.has("reviewed") ? each.day("reviewed") : null,
                each.number("applicants", 1),
                each.number("children", 0));
    }

    private static Situation.@Nullable Weighing weighing(Cases each) {
        if (!each.has("weighing")) {
            return null;
        }
        return each.written().get("weighing") instanceof List<?> both
                ? new Situation.Weighing((Integer) both.getFirst(), (String) both.getLast())
                : new Situation.Weighing(each.number("weighing", 0), "");
    }

    private static List<Resource> resources(List<List<Object>> rows, @Nullable LocalDate since) {
        return rows.stream().map(row -> resource(row, since)).toList();
    }

    private static Resource resource(List<Object> row, @Nullable LocalDate since) {
        var kind = ResourceKind.find((String) row.getFirst()).orElseThrow();
        Work work = null;
        if (row.size() > 3) {
            Set<Work.Condition> known = EnumSet.noneOf(Work.Condition.class);
            row.subList(4, row.size()).forEach(each -> known.add(Work.Condition.valueOf(upper(each))));
            work = new Work(Work.Exemption.valueOf(upper(row.get(3))), known, since);
        }
        return new Resource(kind, Cases.cents(row.get(1)), row.get(2).equals("month"), work);
    }

    private static String upper(Object written) {
        return written.toString().toUpperCase(Locale.ROOT);
    }

    private static Cohabitant cohabitant(Cases each) {
        return new Cohabitant(
                Kin.find(each.text("is")).orElseThrow(),
                each.yes("adult", true),
                each.yes("applies", false),
                each.has("spared") ? each.text("spared") : "",
                resources(each.rows("has"), null));
    }

    private static Property property(Cases each) {
        var part = Property.Part.WHOLE;
        if (each.has("part")) {
            var both = each.text("part").split("/", -1);
            part = new Property.Part(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
        }
        return new Property(
                each.yes("built", true), each.cents("cadastral"), part, each.cents("rent"), each.cents("interest"));
    }

    private static Transfer transfer(Cases each) {
        boolean sold = each.has("sold");
        return new Transfer(
                each.day("day"),
                sold,
                each.cents(sold ? "sold" : "given"),
                each.cents("debts"),
                each.yes("home", false));
    }
}
