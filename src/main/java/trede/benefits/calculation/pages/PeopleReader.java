package trede.benefits.calculation.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.benefits.calculation.sheet.Cohabitant;
import trede.benefits.calculation.sheet.Kin;
import trede.benefits.calculation.sheet.Resource;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.benefits.calculation.sheet.Work;
import trede.benefits.calculation.sheet.Work.Condition;
import trede.benefits.calculation.sheet.Work.Exemption;

/// Reads from a form what the person has, and who lives in with what.
final class PeopleReader {

    private final Draft draft;
    private final Fields fields;

    PeopleReader(Draft draft, Fields fields) {
        this.draft = draft;
        this.fields = fields;
    }

    List<Resource> resources() {
        return draft.rows("r").stream().flatMap(row -> resource(row).stream()).toList();
    }

    List<Cohabitant> cohabitants() {
        return draft.rows("h").stream().flatMap(row -> cohabitant(row).stream()).toList();
    }

    /// Empty for a row in which nothing was filled in.
    private Optional<Resource> resource(String row) {
        long cents = fields.cents(row + "amount");
        var kind = ResourceKind.find(draft.value(row + "kind"));
        if (kind.isEmpty()) {
            if (draft.has(row + "amount")) {
                fields.problem(row + "kind", "benefits.calc.problem.kind");
            }
            return Optional.empty();
        }
        var work = kind.get().isEarned() ? work(row) : null;
        return Optional.of(new Resource(kind.get(), cents, !draft.is(row + "every", "year"), work));
    }

    private @Nullable Work work(String row) {
        var exemption = Stream.of(Exemption.values())
                .filter(each -> draft.is(row + "exemption", each.code()))
                .findFirst()
                .orElse(Exemption.NONE);
        if (exemption == Exemption.NONE) {
            return null;
        }
        Set<Condition> known = EnumSet.noneOf(Condition.class);
        for (var condition : Condition.values()) {
            if (draft.has(row + condition.code())) {
                known.add(condition);
            }
        }
        var since = draft.has(row + "since") ? fields.day(row + "since", LocalDate.EPOCH) : null;
        return new Work(exemption, known, since);
    }

    private Optional<Cohabitant> cohabitant(String row) {
        var kin = Kin.find(draft.value(row + "kin"));
        if (kin.isEmpty()) {
            if (draft.has(row + "amount")) {
                fields.problem(row + "kin", "benefits.calc.problem.kin");
            }
            return Optional.empty();
        }
        var has = new ArrayList<Resource>();
        resource(row).ifPresent(has::add);
        long childBenefit = fields.cents(row + "child_benefit");
        if (childBenefit > 0) {
            has.add(Resource.monthly(ResourceKind.CHILD_BENEFIT_HERE, childBenefit));
        }
        return Optional.of(new Cohabitant(
                kin.get(),
                !draft.has(row + "minor"),
                draft.has(row + "applies"),
                draft.value(row + "spared").strip(),
                has));
    }
}
