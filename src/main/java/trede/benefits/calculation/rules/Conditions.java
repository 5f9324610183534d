package trede.benefits.calculation.rules;

import static trede.benefits.calculation.sheet.Line.Sign.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import trede.benefits.calculation.sheet.Line;
import trede.benefits.calculation.sheet.Line.Basis;
import trede.benefits.calculation.sheet.Work;
import trede.benefits.calculation.sheet.Work.Condition;
import trede.benefits.calculation.sheet.Work.Exemption;
import trede.law.Law;

/// What must be so before an SPI exemption applies, and is not known to be so.
final class Conditions {

    private static final Map<Exemption, List<Condition>> ASKED = Map.of(
            Exemption.NONE, List.of(),
            Exemption.GENERAL, List.of(Condition.BEGUN_ON_LIVING_WAGE),
            Exemption.STUDENT, List.of(Condition.STUDY_AGREEMENT, Condition.YOUNG_AT_START),
            Exemption.SHORTAGE, List.of(Condition.BEGUN_ON_LIVING_WAGE, Condition.ATTESTED, Condition.LONG_CONTRACT),
            Exemption.ARTISTIC, List.of(Condition.BEGUN_ON_LIVING_WAGE));

    private Conditions() {}

    /// A line for each.
    static List<Line> missing(Work work, LocalDate day, Law law) {
        var missing = new ArrayList<Line>();
        for (var condition : ASKED.getOrDefault(work.exemption(), List.of())) {
            if (!work.known().contains(condition)) {
                missing.add(line(condition, work.exemption(), day, law));
            }
        }
        if (work.exemption() == Exemption.SHORTAGE && work.since() == null) {
            missing.add(needs("spi_since", law.value("benefits.spi.shortage_months", day)));
        }
        return missing;
    }

    private static Line line(Condition condition, Exemption exemption, LocalDate day, Law law) {
        String key = "spi_needs." + condition.code();
        return switch (condition) {
            case YOUNG_AT_START -> needs(key, law.value("benefits.spi.student_under", day));
            case LONG_CONTRACT -> needs(key, law.value("benefits.spi.shortage_contract_months", day));
            default -> Line.of(UNKNOWN, key, 0, Basis.of(law.amount("benefits.spi." + exemption.code(), day)));
        };
    }

    private static Line needs(String key, Law.Value value) {
        return Line.of(UNKNOWN, key, 0, Basis.of(value), "" + value.number());
    }
}
