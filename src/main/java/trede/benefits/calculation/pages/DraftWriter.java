package trede.benefits.calculation.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trede.benefits.calculation.sheet.Resource;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.benefits.calculation.sheet.Situation;
import trede.web.Page;

/// Fills a form with a situation that is known, to go on from there.
final class DraftWriter {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Page page;

    private DraftWriter(Page page) {
        this.page = page;
    }

    static Draft write(Situation situation, LocalDate day, Page page) {
        var writer = new DraftWriter(page);
        writer.put("day", day);
        writer.standing(situation);
        for (int i = 0; i < situation.resources().size(); i++) {
            writer.resource("r" + i + "_", situation.resources().get(i));
        }
        for (int i = 0; i < situation.cohabitants().size(); i++) {
            writer.cohabitant("h" + i + "_", situation, i);
        }
        writer.wealth(situation);
        for (int i = 0; i < situation.exempted().size(); i++) {
            var stretch = situation.exempted().get(i);
            writer.put("e" + i + "_day", stretch.first());
            writer.put("e" + i + "_last", stretch.last());
            if (stretch.worked() != null) {
                writer.values.put("e" + i + "_worked", stretch.worked().toString());
            }
        }
        return new Draft(writer.values);
    }

    private void standing(Situation situation) {
        var standing = situation.standing();
        values.put("category", "" + standing.category());
        put("applied", standing.appliedOn());
        if (standing.reviewedOn() != null) {
            put("reviewed", standing.reviewedOn());
        }
        values.put("applicants", "" + standing.applicants());
        values.put("children", "" + standing.children());
        var weighing = situation.weighing();
        if (weighing != null) {
            values.put("percent", "" + weighing.percent());
            values.put("percent_reason", weighing.reason());
        }
    }

    private void resource(String row, Resource resource) {
        values.put(row + "kind", resource.kind().code());
        put(row + "amount", resource.cents());
        values.put(row + "every", resource.monthly() ? "month" : "year");
        var work = resource.work();
        if (work != null) {
            values.put(row + "exemption", work.exemption().code());
            work.known().forEach(condition -> values.put(row + condition.code(), "on"));
            if (work.since() != null) {
                put(row + "since", work.since());
            }
        }
    }

    private void cohabitant(String row, Situation situation, int at) {
        var who = situation.cohabitants().get(at);
        values.put(row + "kin", who.kin().code());
        values.put(row + "spared", who.spared());
        tick(row + "minor", !who.adult());
        tick(row + "applies", who.applies());
        List<Resource> has = who.resources();
        has.forEach(resource -> {
            if (resource.kind() == ResourceKind.CHILD_BENEFIT_HERE) {
                put(row + "child_benefit", resource.yearly() / 12);
            } else {
                resource(row, resource);
            }
        });
    }

    private void wealth(Situation situation) {
        put("capital", situation.capital());
        for (int i = 0; i < situation.properties().size(); i++) {
            var property = situation.properties().get(i);
            String row = "p" + i + "_";
            values.put(row + "kind", property.built() ? "built" : "unbuilt");
            put(row + "cadastral", property.cadastral());
            values.put(row + "part", property.part().toString());
            put(row + "rent", property.rent());
            put(row + "interest", property.interest());
        }
        for (int i = 0; i < situation.transfers().size(); i++) {
            var transfer = situation.transfers().get(i);
            String row = "t" + i + "_";
            put(row + "day", transfer.day());
            values.put(row + "kind", transfer.sold() ? "sold" : "given");
            put(row + "value", transfer.value());
            put(row + "debts", transfer.debts());
            tick(row + "home", transfer.home());
        }
    }

    private void put(String field, LocalDate day) {
        values.put(field, page.day(day));
    }

    private void put(String field, long cents) {
        values.put(field, cents == 0 ? "" : page.euro(cents));
    }

    private void tick(String field, boolean ticked) {
        if (ticked) {
            values.put(field, "on");
        }
    }
}
