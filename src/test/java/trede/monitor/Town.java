package trede.monitor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.law.Law;
import trede.monitor.census.Census;
import trede.monitor.census.Fact;
import trede.time.Period;

/// A few people of one small town, typed into a test: `new Town().person("Amina",
/// "1990-05-17").benefit("2015-01-01",
/// null)`.
public final class Town {

    public static final Law LAW = Law.read();

    private record Told(
            FactKind kind,
            FactCode code,
            String from,
            @Nullable String until) {}

    private record Person(String name, String born, List<Told> facts) {}

    private final List<Person> people = new ArrayList<>();
    private final List<@Nullable String> deaths = new ArrayList<>();

    public Town person(String name, String born) {
        people.add(new Person(name, born, new ArrayList<>()));
        deaths.add(null);
        return this;
    }

    /// A grown-up who is in the population register for ever.
    public Town adult(String name) {
        return person(name, "1980-01-01").fact(FactKind.REGISTRATION, FactCode.POPULATION, "2000-01-01", null);
    }

    public Town died(String day) {
        deaths.set(deaths.size() - 1, day);
        return this;
    }

    public Town fact(FactKind kind, FactCode code, String from, @Nullable String until) {
        people.getLast().facts().add(new Told(kind, code, from, until));
        return this;
    }

    public Town benefit(String from, @Nullable String until) {
        return fact(FactKind.BENEFIT, FactCode.LIVING_WAGE, from, until);
    }

    public Town equivalent(String from, @Nullable String until) {
        return fact(FactKind.BENEFIT, FactCode.EQUIVALENT_LIVING_WAGE, from, until);
    }

    public Town screening(FactCode code, String from, @Nullable String until) {
        return fact(FactKind.SCREENING, code, from, until);
    }

    public Town activity(FactCode code, String from, @Nullable String until) {
        return fact(FactKind.ACTIVITY, code, from, until);
    }

    public Town employment(FactCode code, String from, @Nullable String until) {
        return fact(FactKind.EMPLOYMENT, code, from, until);
    }

    public Town support(String from, @Nullable String until) {
        return fact(FactKind.SUPPORT, FactCode.WELFARE_TRAJECTORY, from, until);
    }

    public Census census() {
        var census = Census.knownAt(Instant.parse("2026-11-21T10:42:00Z"));
        for (int i = 0; i < people.size(); i++) {
            var death = deaths.get(i);
            census.person(i + 1, day(people.get(i).born()), death == null ? Integer.MAX_VALUE : day(death));
        }
        for (int i = 0; i < people.size(); i++) {
            for (var told : people.get(i).facts()) {
                var until = told.until();
                census.fact(
                        i, told.kind(), told.code(), day(told.from()), until == null ? Integer.MAX_VALUE : day(until));
            }
        }
        return census.build();
    }

    public Figures count(Measure measure, String period) {
        return count(measure, period, Options.NONE);
    }

    public Figures count(Measure measure, String period, Options options) {
        return measure.count(census(), Period.find(period).orElseThrow(), LAW, options);
    }

    /// Who is in a cell, by name.
    public String in(Figures figures, String cell) {
        return names(figures.get(cell).people().places());
    }

    /// Whom a rule leaves out, by name.
    public String leftOut(Figures figures, String rule) {
        return figures.exclusions().stream()
                .filter(exclusion -> exclusion.rule().equals(rule))
                .map(exclusion -> names(exclusion.people().places()))
                .collect(Collectors.joining());
    }

    /// The facts that decided, as `kind code from..until`.
    public List<String> why(Figures figures, String cell, String name) {
        return told(figures.get(cell).facts(census(), place(name)));
    }

    public Standing standing(Figures figures, String name) {
        return figures.of(census(), place(name));
    }

    public static List<String> told(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.kind() + (fact.code() == null ? "" : " " + fact.code()) + " " + fact.from() + ".."
                        + (fact.until() == null ? "" : fact.until()))
                .toList();
    }

    public static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private int place(String name) {
        return people.stream().map(Person::name).toList().indexOf(name);
    }

    private String names(int[] places) {
        return java.util.Arrays.stream(places)
                .mapToObj(place -> people.get(place).name())
                .collect(Collectors.joining(" "));
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
