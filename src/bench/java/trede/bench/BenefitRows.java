package trede.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import trede.benefits.calculation.rules.LivingWage;
import trede.benefits.calculation.sheet.Cohabitant;
import trede.benefits.calculation.sheet.Kin;
import trede.benefits.calculation.sheet.Property;
import trede.benefits.calculation.sheet.Resource;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.benefits.calculation.sheet.Situation;
import trede.benefits.calculation.sheet.Standing;
import trede.benefits.calculation.sheet.Work;
import trede.law.Law;

/// How many living wages one core calculates in a second, each line with its article.
final class BenefitRows {

    private static final int EACH = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private BenefitRows() {}

    static List<Row> measure() throws Exception {
        var law = Law.read();
        var life = life();
        var timing = Timing.of(20, 30, () -> {
            long sum = 0;
            for (int i = 0; i < EACH; i++) {
                sum += LivingWage.of(life.with(Resource.monthly(ResourceKind.OTHER, i)), law).yearly();
            }
            return sum;
        });
        return List.of(Row.medianAtMost(1_000, "10,000 living wages calculated, one core", timing));
    }

    /// A student's job, a benefit, a house with a mortgage, savings, two parents who earn.
    private static Situation life() {
        var job = new Work(Work.Exemption.STUDENT, EnumSet.allOf(Work.Condition.class), null);
        var blank = Situation.of(DAY, Standing.of(1, DAY));
        return new Situation(
                DAY,
                blank.standing(),
                List.of(
                        new Resource(ResourceKind.WORK, 40_000, true, job),
                        Resource.monthly(ResourceKind.CHILD_BENEFIT, 18_000)),
                List.of(
                        Cohabitant.adult(Kin.PARENT, Resource.monthly(ResourceKind.WORK, 180_000)),
                        Cohabitant.adult(Kin.PARENT, Resource.monthly(ResourceKind.PENSION, 20_000))),
                null,
                List.of(new Property(true, 120_000, new Property.Part(1, 2), 0, 50_000)),
                700_000,
                List.of(),
                List.of());
    }
}
