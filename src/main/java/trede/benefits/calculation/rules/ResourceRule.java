package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.EXEMPT;
import static trede.benefits.calculation.sheet.Line.Sign.NOTE;
import static trede.benefits.calculation.sheet.Line.Sign.PLUS;
import static trede.benefits.calculation.sheet.Line.euro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import trede.benefits.calculation.sheet.Exempted;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Resource;
import trede.law.Choice;
import trede.law.Law;

/// All that somebody lives of counts, net and a year long, unless article 22 §1 leaves it out.
final class ResourceRule {

    private ResourceRule() {}

    /// @param ledger what was exempted before
    static Income of(List<Resource> resources, List<Exempted> ledger, Days days, Law law) {
        var lines = new ArrayList<Line>();
        var work = new WorkRule(ledger, days.day(), law);
        long capital = 0;
        for (var resource : resources) {
            var choice = law.choice(resource.kind().key(), days.ruledOn());
            lines.add(line(resource, choice));
            if (choice.is("capital")) {
                capital += resource.yearly();
            } else if (days.working() && choice.is("counted") && resource.kind().isEarned()) {
                lines.addAll(work.exempt(resource));
            }
        }
        return new Income(lines, capital);
    }

    /// As of when it is counted.
    ///
    /// @param ruledOn the day whose rules about housemates hold
    /// @param working whether earnings may be exempted
    record Days(LocalDate day, LocalDate ruledOn, boolean working) {}

    private static Line line(Resource resource, Choice choice) {
        var sign = switch (choice.code()) {
            case "exempt" -> EXEMPT;
            case "capital" -> NOTE;
            default -> PLUS;
        };
        String key = sign == NOTE ? "arrears" : resource.monthly() ? "a_month" : "a_year";
        return Line.of(
                sign, key, resource.yearly(), Basis.of(choice), resource.kind().label(), euro(resource.cents()));
    }
}
