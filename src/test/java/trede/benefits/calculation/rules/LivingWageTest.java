package trede.benefits.calculation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import trede.benefits.calculation.sheet.Cohabitant;
import trede.benefits.calculation.sheet.Kin;
import trede.benefits.calculation.sheet.Property;
import trede.benefits.calculation.sheet.Resource;
import trede.benefits.calculation.sheet.ResourceKind;
import trede.benefits.calculation.sheet.Situation;
import trede.benefits.calculation.sheet.Standing;
import trede.benefits.calculation.sheet.Transfer;
import trede.benefits.calculation.sheet.Work;
import trede.law.Law;

/// What holds for whoever asks, whatever they have: thousands of invented lives.
class LivingWageTest {

    private static final Law LAW = Law.read();
    private static final int LIVES = 4_000;
    private static final LocalDate FIRST = LocalDate.of(2013, 9, 1);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random dice = new Random(seed);

    @Test
    void nobodyReceivesLessThanNothingOrMoreThanTheAmount() {
        for (int i = 0; i < LIVES; i++) {
            var situation = life();
            var sheet = LivingWage.of(situation, LAW);
            assertThat(sheet.yearly()).as(said(situation)).isBetween(0L, sheet.amount());
            assertThat(sheet.monthly()).as(said(situation)).isBetween(0L, sheet.amount() / 12 + 1);
        }
    }

    @Test
    void theLinesAddUpToWhatCounts() {
        for (int i = 0; i < LIVES; i++) {
            var situation = life();
            var sheet = LivingWage.of(situation, LAW);
            assertThat(Income.counted(sheet.lines())).as(said(situation)).isEqualTo(sheet.counted());
            assertThat(sheet.lines()).as(said(situation)).allMatch(line -> line.cents() >= 0);
        }
    }

    @Test
    void whoEarnsMoreNeverReceivesMore() {
        for (int i = 0; i < LIVES; i++) {
            var situation = life();
            var richer = situation.with(resource(false));
            assertThat(LivingWage.of(richer, LAW).yearly())
                    .as(said(richer))
                    .isLessThanOrEqualTo(LivingWage.of(situation, LAW).yearly());
        }
    }

    @Test
    void theSameLifeGivesTheSameSheet() {
        var situation = life();
        assertThat(LivingWage.of(situation, LAW)).isEqualTo(LivingWage.of(situation, LAW));
    }

    private String said(Situation situation) {
        return "-Dseed=" + seed + " " + situation;
    }

    private Situation life() {
        var day = FIRST.plusDays(dice.nextInt(4_800));
        var applied = day.minusDays(dice.nextInt(700));
        var standing = new Standing(1 + dice.nextInt(3), applied, null, 1 + dice.nextInt(2), dice.nextInt(4));
        return new Situation(
                day,
                standing,
                resources(true),
                cohabitants(),
                dice.nextBoolean() ? new Situation.Weighing(dice.nextInt(101), dice.nextBoolean() ? "x" : "") : null,
                properties(),
                dice.nextInt(3) == 0 ? dice.nextInt(5_000_000) : 0,
                dice.nextInt(4) == 0
                        ? List.of(new Transfer(
                                day.minusDays(dice.nextInt(4_500)),
                                dice.nextBoolean(),
                                dice.nextInt(10_000_000),
                                dice.nextInt(900_000),
                                dice.nextBoolean()))
                        : List.of(),
                List.of());
    }

    private List<Resource> resources(boolean own) {
        var all = new ArrayList<Resource>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            all.add(resource(own));
        }
        return all;
    }

    private Resource resource(boolean exempt) {
        var kind = ResourceKind.values()[dice.nextInt(ResourceKind.values().length)];
        var exemption = Work.Exemption.values()[dice.nextInt(Work.Exemption.values().length)];
        // the amounts for shortage occupations begin in 2024
        boolean asked = exempt && kind.isEarned() && exemption != Work.Exemption.SHORTAGE;
        var work = asked ? new Work(exemption, EnumSet.allOf(Work.Condition.class), null) : null;
        return new Resource(kind, dice.nextInt(90_000), dice.nextBoolean(), work);
    }

    private List<Cohabitant> cohabitants() {
        var all = new ArrayList<Cohabitant>();
        for (int i = dice.nextInt(3); i > 0; i--) {
            var kin = Kin.values()[dice.nextInt(Kin.values().length)];
            all.add(new Cohabitant(kin, dice.nextInt(5) > 0, false, dice.nextInt(5) == 0 ? "x" : "", resources(true)));
        }
        return all;
    }

    private List<Property> properties() {
        var all = new ArrayList<Property>();
        for (int i = dice.nextInt(3); i > 0; i--) {
            int whole = 1 + dice.nextInt(6);
            all.add(new Property(
                    dice.nextInt(4) > 0,
                    dice.nextInt(400_000),
                    new Property.Part(1 + dice.nextInt(whole), whole),
                    dice.nextBoolean() ? 0 : dice.nextInt(900_000),
                    dice.nextInt(300_000)));
        }
        return all;
    }
}
