package trede.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A few invented people whose days lie on every edge there is: quarters, leap days, gaps of a month, deaths,
/// corrections.
record SmallTown(List<Inhabitant> people) {

    static final LocalDate BEGIN = LocalDate.of(2014, 10, 1);
    static final LocalDate END = LocalDate.of(2016, 6, 30);

    /// @param source how the source system names the person, the town's name first
    /// @param birthTold as an exchange folder tells it, `birth` being the first possible day
    record Inhabitant(
            String source,
            String birthTold,
            LocalDate birth,
            @Nullable LocalDate death,
            List<Told> facts) {}

    /// @param row the source's own row id
    /// @param last null while it runs
    record Told(
            String row,
            String kind,
            String code,
            LocalDate first,
            @Nullable LocalDate last) {}

    static SmallTown invent(String name, SplittableRandom random) {
        return new SmallTown(IntStream.range(0, random.nextInt(5, 31))
                .mapToObj(number -> inhabitant(name + "/" + number, random))
                .toList());
    }

    /// The same town as it is told later: some facts corrected, withdrawn or told late, some births and
    /// deaths put
    /// right.
    SmallTown toldLater(SplittableRandom random) {
        return new SmallTown(
                people.stream().map(person -> toldLater(person, random)).toList());
    }

    private static Inhabitant toldLater(Inhabitant person, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return person;
        }
        var facts = new ArrayList<Told>();
        for (Told fact : person.facts) {
            switch (random.nextInt(6)) {
                case 0 -> {} // withdrawn
                case 1 -> facts.add(corrected(fact, random));
                default -> facts.add(fact);
            }
        }
        if (random.nextBoolean()) {
            var late = fact(person.source + "-late" + Long.toHexString(random.nextLong()), random);
            if (!late.kind.equals("benefit")) { // could overlap
                facts.add(late);
            }
        }
        boolean identity = random.nextInt(4) == 0;
        var other = identity ? inhabitant(person.source, random) : person;
        return new Inhabitant(person.source, other.birthTold, other.birth, other.death, facts);
    }

    private static Told corrected(Told fact, SplittableRandom random) {
        if (fact.kind.equals("benefit")) { // shorter, so that none overlap
            var last = fact.first.plusDays(random.nextInt(10));
            return new Told(
                    fact.row,
                    fact.kind,
                    Dice.oneOf(random, "living_wage", "equivalent_living_wage"),
                    fact.first,
                    fact.last != null && fact.last.isBefore(last) ? fact.last : last);
        }
        var other = fact(fact.row, random);
        return new Told(
                fact.row,
                fact.kind,
                random.nextBoolean() ? fact.code : Dice.code(fact.kind, random),
                other.first,
                other.last);
    }

    private static Inhabitant inhabitant(String source, SplittableRandom random) {
        var facts = new ArrayList<Told>();
        addBenefits(facts, source, random);
        if (random.nextInt(3) > 0) {
            facts.add(new Told(
                    source + "-at",
                    "registration",
                    Dice.oneOf(random, "population", "aliens", "waiting"),
                    LocalDate.of(2010, 1, 1),
                    null));
        }
        int more = random.nextInt(9);
        for (int number = 0; number < more; number++) {
            var fact = fact(source + "-" + number, random);
            if (!fact.kind.equals("benefit")) {
                facts.add(fact);
            }
        }
        if (random.nextInt(4) == 0) {
            addPassage(facts, source, random);
        }
        addTwin(facts, source, random);
        var death = random.nextInt(6) == 0 ? Dice.day(random) : null;
        String told = Dice.birthTold(random);
        return new Inhabitant(source, told, Dice.firstPossible(told), death, facts);
    }

    /// One after the other, with gaps on both sides of a month.
    private static void addBenefits(List<Told> facts, String source, SplittableRandom random) {
        if (random.nextInt(8) == 0) {
            return;
        }
        var first = random.nextInt(4) == 0 ? LocalDate.of(2013, 12, 31) : Dice.day(random);
        for (int number = 0; number < 6 && first.isBefore(END); number++) {
            var last = random.nextBoolean() ? Dice.day(random) : first.plusDays(random.nextInt(150));
            last = last.isBefore(first) ? first : last;
            boolean runs = random.nextInt(5) == 0;
            facts.add(new Told(
                    source + "-b" + number,
                    "benefit",
                    Dice.oneOf(random, "living_wage", "living_wage", "equivalent_living_wage"),
                    first,
                    runs ? null : last));
            if (runs) {
                return;
            }
            int gap = random.nextInt(3) == 0 ? random.nextInt(200) : Dice.oneOf(random, 0, 0, 1, 29, 30, 31, 32, 33);
            first = last.plusDays(1L + gap);
        }
    }

    /// From the end of an article 60 employment to someone at the job shop.
    private static void addPassage(List<Told> facts, String source, SplittableRandom random) {
        var end = Dice.quarterEdge(Dice.day(random), random);
        var first = end.plusDays(random.nextInt(-40, 3));
        facts.add(new Told(source + "-60", "employment", "article_60", end.minusDays(random.nextInt(300)), end));
        facts.add(new Told(
                source + "-shop",
                "support",
                "welfare_trajectory",
                first,
                random.nextBoolean() ? null : first.plusDays(random.nextInt(120))));
    }

    /// Two facts that begin on the same day, as the source's own row ids allow: which is the latest? Or
    /// two a month
    /// apart: one run?
    private static void addTwin(List<Told> facts, String source, SplittableRandom random) {
        if (facts.isEmpty()) {
            return;
        }
        String kind = Dice.oneOf(random, "screening", "support", "any");
        var alike = facts.stream().filter(fact -> fact.kind.equals(kind)).findFirst();
        var one = alike.orElse(facts.get(random.nextInt(facts.size())));
        if (one.kind.equals("benefit")) {
            return;
        }
        boolean sameDay = random.nextBoolean() || one.last == null;
        var first = sameDay ? one.first : one.last.plusDays(Dice.oneOf(random, 1, 30, 31, 32, 33, 34));
        var last = random.nextBoolean() ? one.last : Dice.day(random);
        String code = sameDay ? Dice.code(one.kind, random) : one.code;
        facts.add(
                new Told(source + "-twin", one.kind, code, first, last != null && last.isBefore(first) ? first : last));
    }

    private static Told fact(String row, SplittableRandom random) {
        String kind = Dice.oneOf(
                random,
                "registration",
                "screening",
                "screening",
                "activity",
                "activity",
                "employment",
                "employment",
                "support",
                "support",
                "exit",
                "benefit");
        var first = Dice.day(random);
        if (kind.equals("exit")) {
            return new Told(row, kind, Dice.code(kind, random), first, first);
        }
        var last = switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> first;
            case 2 -> Dice.day(random);
            default -> first.plusDays(random.nextInt(200));
        };
        return new Told(row, kind, Dice.code(kind, random), first, last != null && last.isBefore(first) ? first : last);
    }
}
